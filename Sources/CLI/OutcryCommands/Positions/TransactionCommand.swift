import ArgumentParser
import OutcryContract

struct TransactionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transaction",
    abstract: "Records and lists what changed cash and positions.",
    discussion: Manual.discussion(
      """
      Fills are transactions by themselves. Record what happened besides the session's orders: trades made elsewhere, \
      dividends, fees, splits, deposits, withdrawals, conversions.
      """,
      examples: ["outcry transaction record demo deposit --amount 5000", "outcry transaction list demo"],
      exitStatus: [Manual.noSuchSession]),
    subcommands: [RecordTransaction.self, ListTransactions.self])
}

struct RecordTransaction: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Records a transaction.",
    discussion: Manual.discussion(
      """
      buy and sell take --symbol, --quantity, --price and may take --fee and --strategy; dividend --symbol and --price, \
      the cash for each unit; split --symbol and --ratio; deposit, withdrawal and fee --amount and may take --currency; \
      conversion --amount and --currency, what goes out, with --to-amount and --to-currency, what comes in.

      The client transaction id is your name for it: repeating the command with the same one records nothing twice. \
      With --output json: RecordTransactionResponse.
      """,
      examples: [
        "outcry transaction record demo deposit --amount 5000",
        "outcry transaction record demo buy --symbol SP500 --quantity 2 --price 1350.25 --fee 1",
        "outcry transaction record demo split --symbol SP500 --ratio 2:1",
        "outcry transaction record demo conversion --amount 110 --to-currency EUR --to-amount 100",
      ],
      exitStatus: [
        "13 a value is not acceptable, 15 no such session or position",
        "16 the client transaction id stands for another transaction",
        "19 the session has ended, or a currency has no exchange rate",
      ]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "What kind.")
  var type: EnumArgument<Outcry.V1.TransactionType>

  @Option(help: ArgumentHelp("The instrument, such as SP500.", valueName: "symbol"))
  var symbol: String?

  @Option(help: ArgumentHelp("Units, above zero.", valueName: "units"))
  var quantity: DecimalArgument?

  @Option(help: ArgumentHelp("Of a unit; of a dividend the cash for each unit.", valueName: "price"))
  var price: DecimalArgument?

  @Option(help: ArgumentHelp("How much, above zero.", valueName: "sum"))
  var amount: DecimalArgument?

  @Option(help: ArgumentHelp("Commission of a trade. Default: none.", valueName: "sum"))
  var fee: DecimalArgument?

  @Option(help: ArgumentHelp("Of --amount, such as EUR. Default: the session's.", valueName: "code"))
  var currency: String?

  @Option(help: ArgumentHelp("Units after and before a split, such as 2:1.", valueName: "n:m"))
  var ratio: RatioArgument?

  @Option(help: ArgumentHelp("What comes in of a conversion.", valueName: "sum"))
  var toAmount: DecimalArgument?

  @Option(help: ArgumentHelp("Its currency.", valueName: "code"))
  var toCurrency: String?

  @Option(help: ArgumentHelp("Whose position a trade changes. Default: none's.", valueName: "id"))
  var strategy: String?

  @Option(help: ArgumentHelp("For people.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("When it happened. Default: now by the session's clock.", valueName: "time"))
  var time: TimeArgument?

  @Option(help: ArgumentHelp("1–64 characters A–Z a–z 0–9 . _ - :. Default: a fresh one.", valueName: "id"))
  var clientTransactionId: String?

  @Flag(help: "Check everything, with the same refusals, and record nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let request = Outcry.V1.RecordTransactionRequest(
      sessionId: session.name, clientTransactionId: clientTransactionId ?? context.environment.freshName(),
      type: type.value, symbol: symbol ?? "", quantity: quantity?.decimal, price: price?.decimal,
      amount: amount?.decimal, fee: fee?.decimal, currency: currency ?? "", split: ratio?.ratio,
      toCurrency: toCurrency ?? "", toAmount: toAmount?.decimal, strategyId: strategy ?? "", note: note ?? "",
      time: time?.beginning, validateOnly: dryRun)
    let response = try await context.positions.recordTransaction(request, options: context.options)
    try context.show(response) { TransactionText.page(response.transaction ?? .init(), style: context.style) }
  }
}

struct ListTransactions: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists fills and what people recorded, in the order in which it was recorded.",
    discussion: Manual.discussion(
      "With --output json: one ListTransactionsResponse with the transactions of all pages.",
      examples: ["outcry transaction list demo", "outcry transaction list demo --type dividend --symbol SP500"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Only this kind; may be repeated. Default: all.", valueName: "type"))
  var type: [EnumArgument<Outcry.V1.TransactionType>] = []

  @Option(help: ArgumentHelp("Only this instrument. Default: all.", valueName: "symbol"))
  var symbol: String?

  @Option(help: ArgumentHelp("Only this strategy's. Default: all.", valueName: "id"))
  var strategy: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let (transactions, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.positions.listTransactions(
        .init(
          sessionId: session.name, pageSize: size, pageToken: token, types: type.map(\.value), symbol: symbol ?? "",
          strategyId: strategy ?? "", orderBy: read.order(by: "create_time"), minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.transactions, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListTransactionsResponse(transactions: transactions, revision: revision), rows: transactions,
      columns: TransactionText.columns)
  }
}
