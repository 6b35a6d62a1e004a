import OutcryContract
import StandardMessages

/// How leases are shown.
enum LeaseText {
  static let columns: [Column<Outcry.V1.Lease>] = [
    .left("LEASE") { .text($0.leaseId) },
    .left("STATUS") { status($0.status) },
    .left("SCOPE") { Cell($0.scope.word) },
    .left("POLICY") { Cell($0.policy.word) },
    .right("SECONDS") { seconds($0.timeToLive) },
    .left("EXPIRES") { .time($0.expireTime) },
    .left("HOLDER") { .text($0.holder) },
    .left("ORDERS") { .text($0.orderIds.joined(separator: ",")) },
  ]

  private static func status(_ status: Outcry.V1.LeaseStatus) -> Cell {
    switch status {
    case .held: Cell(status.word, .green)
    case .lapsed: Cell(status.word, .red)
    default: Cell(status.word, .dim)
    }
  }

  private static func seconds(_ duration: Google.Protobuf.Duration?) -> Cell {
    guard let duration else { return .absent }
    let thousandths = duration.nanos / 1_000_000
    if thousandths == 0 { return .count(duration.seconds) }
    let digits = String(thousandths)
    return Cell("\(duration.seconds).\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)")
  }
}
