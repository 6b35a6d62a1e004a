import OutcryContract
import RPCCore

/// How records of calls are shown.
enum AuditText {
  static let columns: [Column<Outcry.V1.AuditRecord>] = [
    .right("NUMBER") { Cell(String($0.number)) },
    .left("TIME") { .time($0.time) },
    .left("CALL") { .text(String($0.method.split(separator: "/").last ?? "")) },
    .left("SESSION") { .text($0.sessionId) },
    .left("ID") { .text($0.requestId) },
    .left("OUTCOME") { outcome($0) },
    .left("REVISIONS") { revisions($0) },
    .left("WHO") { .text($0.principal) },
    .left("FROM") { .text($0.peer) },
  ]

  private static func outcome(_ record: Outcry.V1.AuditRecord) -> Cell {
    switch record.outcome {
    case .succeeded: Cell(record.outcome.word, .green)
    case .failed:
      Cell(RPCStatus.Code(rawValue: Int(record.statusCode))?.name ?? record.outcome.word, .red)
    default: .absent
    }
  }

  private static func revisions(_ record: Outcry.V1.AuditRecord) -> Cell {
    if record.lastRevision == 0 { return .absent }
    return record.firstRevision == record.lastRevision
      ? Cell(String(record.lastRevision)) : Cell("\(record.firstRevision)–\(record.lastRevision)")
  }
}
