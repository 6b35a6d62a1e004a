import OutcryContract
import ProtobufRuntime
import RPCCore

/// What a command has to work with: a connected client, and the terminal.
struct CommandContext: Sendable {
  let client: RPCClient
  let format: OutputFormat
  let timeout: Duration
  let style: Style
  let environment: ProgramEnvironment

  /// For calls that answer once.
  var options: CallOptions { CallOptions(timeout: timeout) }

  var sessions: Outcry.V1.SessionService.Client { .init(client) }
  var orders: Outcry.V1.OrderService.Client { .init(client) }
  var positions: Outcry.V1.PositionService.Client { .init(client) }
  var triggers: Outcry.V1.TriggerService.Client { .init(client) }
  var signals: Outcry.V1.SignalService.Client { .init(client) }
  var traces: Outcry.V1.TraceService.Client { .init(client) }
  var events: Outcry.V1.EventService.Client { .init(client) }
  var backtests: Outcry.V1.BacktestService.Client { .init(client) }
  var strategies: Outcry.V1.StrategyService.Client { .init(client) }
  var optimizations: Outcry.V1.OptimizationService.Client { .init(client) }
  var parity: Outcry.V1.ParityService.Client { .init(client) }
  var leases: Outcry.V1.LeaseService.Client { .init(client) }
  var data: Outcry.V1.DataService.Client { .init(client) }
  var audit: Outcry.V1.AuditService.Client { .init(client) }
  var risk: Outcry.V1.RiskService.Client { .init(client) }
  var marketData: Outcry.V1.MarketDataService.Client { .init(client) }
  var prerequisites: Outcry.V1.PrerequisiteService.Client { .init(client) }
  var server: Outcry.V1.ServerService.Client { .init(client) }

  /// Writes a whole answer: the message as one line of JSON, or what people read.
  func show(_ message: some ProtobufMessage, text: () -> String) throws {
    switch format {
    case .json: try write(message.jsonLine())
    case .table: try write(text())
    }
  }

  func show(_ message: some ProtobufMessage, block: KeyValueBlock) throws {
    try show(message) { block.rendered(style: style) }
  }

  /// Writes a list: one message that holds all of it, or a table.
  func show<Row>(_ message: some ProtobufMessage, rows: [Row], columns: [Column<Row>]) throws {
    try show(message) { Table(columns).rendered(rows, style: style) }
    if rows.isEmpty { try remark("none") }
  }

  func write(_ text: String) throws {
    try environment.standardOutput.write(text)
  }

  /// A remark beside the answer, for people: it goes to standard error, and nowhere when scripts read.
  func remark(_ text: String) throws {
    guard format == .table else { return }
    try environment.standardError.write(text + "\n")
  }
}

extension ProtobufMessage {
  /// Canonical proto3 JSON on one line with a newline. Fields at their default are written too, so that a script finds
  /// `false` and `0` where it looks.
  func jsonLine() -> String {
    jsonString(options: JSONWritingOptions(includesDefaultValues: true)) + "\n"
  }
}
