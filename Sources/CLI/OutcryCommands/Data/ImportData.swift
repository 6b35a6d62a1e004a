import ArgumentParser
import OutcryContract
import RPCCore

struct ImportBars: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Adds the bars of CSV files to a series.",
    discussion: Manual.discussion(
      """
      A file has the header date,open,high,low,close,volume and one bar a line, in the order of time. The date is a day, \
      2018-12-31, for the bar of that day's hours, or the timestamp at which a bar of the interval opens, \
      2018-12-31T14:30:00Z. All bars of a file are taken or none: the first row that is wrong is named with line and column. \
      The same file again changes nothing; a bar that is there with other values needs --replace. A file has at most 64 MiB \
      and 1000000 rows; longer histories come in several. With --output json: one ImportBarsResponse a file.
      """,
      examples: [
        "outcry data import SP500.csv NASDAQ.csv",
        "outcry data import eurusd.csv --symbol EURUSD --interval 1m --tick-size 0.00001",
        "outcry data import btc.csv --symbol BTC --time-zone UTC --opens 00:00 --closes 24:00 --lot-size 0.0001",
      ],
      exitStatus: [
        "13 a row or an option is wrong", "16 the series has other values", "19 a session replays what would change",
      ]))

  @Argument(help: ArgumentHelp("CSV files; - reads standard input.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The instrument. Default: the file's name without .csv.", valueName: "symbol"))
  var symbol: String?

  @Option(help: ArgumentHelp("How much time a bar is about: 1m … 1439m, 1h … 23h or 1d.", valueName: "interval"))
  var interval = "1d"

  @Option(help: ArgumentHelp("Where days begin and end. Default: America/New_York.", valueName: "zone"))
  var timeZone = ""

  @Option(help: ArgumentHelp("When the bar of a day opens. Default: 09:30.", valueName: "HH:MM"))
  var opens = ""

  @Option(help: ArgumentHelp("When the bar of a day closes, at most 24:00. Default: 16:00.", valueName: "HH:MM"))
  var closes = ""

  @Option(help: ArgumentHelp("Of its prices. Default: that of its other series, or USD.", valueName: "code"))
  var currency = ""

  @Option(help: ArgumentHelp("Step of prices. Default: that of its other series, or 0.01.", valueName: "price"))
  var tickSize: DecimalArgument?

  @Option(help: ArgumentHelp("Step of quantities. Default: that of its other series, or 1.", valueName: "quantity"))
  var lotSize: DecimalArgument?

  @Flag(help: "The file takes the place of all bars from its first to its last.")
  var replace = false

  @Flag(help: "Check everything, with the same refusals, and keep nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if files.contains("-"), symbol == nil {
      throw ValidationError("--symbol is needed with standard input")
    }
  }

  func run(_ context: CommandContext) async throws {
    for file in files {
      let bytes = try context.file(
        file, what: file, limit: ImportLimits.barsBytes, remedy: "import it in several files")
      let response = try await send(bytes, of: file, context)
      try context.show(response, block: DataText.block(response, file: file))
    }
    if dryRun { try context.remark("nothing was kept: --dry-run") }
  }

  private func send(
    _ bytes: [UInt8], of file: String, _ context: CommandContext
  ) async throws -> Outcry.V1.ImportBarsResponse {
    let header = Outcry.V1.ImportBarsHeader(
      symbol: symbol ?? ImportLimits.symbol(of: file), interval: interval, fileName: ImportLimits.name(of: file),
      timeZone: timeZone, opens: opens, closes: closes, currency: currency, tickSize: tickSize?.decimal,
      lotSize: lotSize?.decimal, replace: replace, validateOnly: dryRun)
    let options = CallOptions(timeout: max(context.timeout, ImportLimits.patience))
    return try await context.data.importBars(options: options) { writer in
      try await writer.write(.init(payload: .header(header)))
      var (sent, shown) = (0, 0)
      while sent < bytes.count {
        let end = min(sent + ImportLimits.pieceBytes, bytes.count)
        try await writer.write(.init(payload: .csv(Array(bytes[sent..<end]))))
        sent = end
        let percent = 100 * sent / bytes.count
        guard bytes.count > ImportLimits.progressBytes, percent >= shown + 10 else { continue }
        shown = percent
        try context.remark("\(file): \(percent) % sent")
      }
    }
  }
}

struct ImportFactors: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-factors",
    abstract: "Sets the splits and dividends of a symbol.",
    discussion: Manual.discussion(
      """
      The file is one as LEAN has them: YYYYMMDD,price factor,split factor,reference price a line, in the order of days, the \
      last of which lies beyond the data with factors of 1. Sessions and backtests then see prices with both taken out, unless \
      they ask for others. With --output json: ImportFactorsResponse.
      """,
      examples: ["outcry data import-factors spy.csv --symbol SPY"],
      exitStatus: [
        "13 a row is wrong, or the symbol has no bars", "16 it has other splits and dividends",
        "19 a session replays its prices",
      ]))

  @Argument(help: ArgumentHelp("A factor file; - reads standard input.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The instrument. Default: the file's name without .csv.", valueName: "symbol"))
  var symbol: String?

  @Flag(help: "It takes the place of other splits and dividends.")
  var replace = false

  @Flag(help: "Check everything, with the same refusals, and keep nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if file == "-", symbol == nil { throw ValidationError("--symbol is needed with standard input") }
  }

  func run(_ context: CommandContext) async throws {
    let bytes = try context.file(file, what: file, limit: ImportLimits.factorBytes)
    let response = try await context.data.importFactors(
      .init(
        symbol: symbol ?? ImportLimits.symbol(of: file), csv: bytes, fileName: ImportLimits.name(of: file),
        replace: replace, validateOnly: dryRun), options: context.options)
    try context.show(response, block: DataText.block(response))
    if dryRun { try context.remark("nothing was kept: --dry-run") }
  }
}

/// What the contract says of files.
enum ImportLimits {
  static let barsBytes = 64 << 20
  static let factorBytes = 1 << 20
  /// Far below what a message may have.
  static let pieceBytes = 256 << 10
  /// Of shorter files nobody wants to know how far they are.
  static let progressBytes = 2 << 20
  /// A million rows are written to the disk before the answer.
  static let patience = Duration.seconds(600)
  private static let nameBytes = 256

  /// The last part of a path.
  static func name(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.utf8.count <= nameBytes ? name : String(decoding: name.utf8.prefix(nameBytes), as: UTF8.self)
  }

  static func symbol(of file: String) -> String {
    let name = name(of: file)
    return name.lowercased().hasSuffix(".csv") ? String(name.dropLast(4)) : name
  }
}
