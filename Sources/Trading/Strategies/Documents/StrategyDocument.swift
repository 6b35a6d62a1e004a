public import TradingModel

/// A strategy as people write it, read and checked: all of it can be used as it is.
///
/// The keys are described in `docs/strategies.md`.
public struct StrategyDocument: Sendable, Hashable {
  public static let maximumBytes = 65_536
  public static let maximumSymbols = 100
  public static let maximumParameters = 32
  public static let maximumFunctions = 32

  /// How large a position to open.
  public enum Sizing: Sendable, Hashable {
    /// Above 0, at most 100.
    case percentOfEquity(Percentage)
  }

  public let name: StrategyName
  /// What it trades, without repeats; nil: all symbols of its session.
  public let symbols: [Symbol]?
  /// What may be changed about it without changing its text, in the order of the file.
  public let parameters: [StrategyParameter]
  /// On whose clock days begin for its longer bars; nil is UTC.
  public let timeZone: CivilZone?
  /// When to buy, while flat.
  public let entry: Formula
  /// When to close the position.
  public let exit: Formula
  public let sizing: Sizing
  public let protections: Signal.Protections

  /// Reads a document.
  ///
  /// - Parameter values: for parameters of the document that are not to have their defaults.
  /// - Throws: ``StrategyDocumentError`` for the first fault, with key path, line and column where they are known.
  public init(yaml: String, values: [String: ParameterValue] = [:]) throws(StrategyDocumentError) {
    try DocumentScreen.check(yaml)
    let root = try DocumentNode.parse(yaml)
    var reader = StrategyReader(entries: try root.entries(known: Key.all), root: root, yaml: yaml)
    name = try reader.name()
    symbols = try reader.symbols()
    parameters = try reader.parameters(with: values)
    timeZone = try reader.timeZone()
    try reader.readFunctions()
    entry = try reader.formula(Key.entry)
    exit = try reader.formula(Key.exit)
    sizing = try reader.sizing()
    protections = try reader.protections()
  }

  /// The keys of a document.
  enum Key {
    static let name = "name"
    static let symbols = "symbols"
    static let parameters = "parameters"
    static let functions = "functions"
    static let timeZone = "timezone"
    static let entry = "entry"
    static let exit = "exit"
    static let sizing = "sizing"
    static let percentOfEquity = "percent_of_equity"
    static let stopLoss = "stop_loss_percent"
    static let takeProfit = "take_profit_percent"
    static let trailingStop = "trailing_stop_percent"
    static let all = [
      name, symbols, parameters, functions, timeZone, entry, exit, sizing, stopLoss, takeProfit, trailingStop,
    ]
  }
}

/// What the name of a strategy names.
public enum StrategyKind {}

/// A strategy's name, 1–64 characters of `A–Z a–z 0–9 . _ - :`.
public typealias StrategyName = Identifier<StrategyKind>
