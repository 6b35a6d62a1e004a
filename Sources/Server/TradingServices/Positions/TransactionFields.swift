import OutcryContract
import TradingEngine
import TradingModel

extension Fields {
  private static let maximumNoteBytes = 256

  /// What a client wants to have on record. A field that the kind has no use for is refused, never ignored.
  mutating func transaction(_ request: Wire.RecordTransactionRequest) -> TransactionRequest? {
    let name: ClientTransactionID? = identifier(request.clientTransactionId, "client_transaction_id")
    let kind = transactionKind(request)
    let currency = optionalCurrency(request.currency, "currency")
    let strategyID: StrategyID? = optionalIdentifier(request.strategyId, "strategy_id")
    let note = text(request.note, "note", maximumBytes: Self.maximumNoteBytes)
    let time = instant(request.time, "time")
    refuseUnused(of: request)
    guard let name, let kind, let note else { return nil }
    return TransactionRequest(
      clientTransactionID: name, kind: kind, currency: currency, strategyID: strategyID, note: note, time: time)
  }

  /// A currency that must be there.
  mutating func currency(_ code: String, _ field: String) -> Currency? {
    let currency = Currency(code)
    if currency == nil { refuse(field, "must be an ISO 4217 code: three capital letters") }
    return currency
  }

  mutating func optionalCurrency(_ code: String, _ field: String) -> Currency? {
    code.isEmpty ? nil : currency(code, field)
  }

  private mutating func transactionKind(_ request: Wire.RecordTransactionRequest) -> Transaction.Kind? {
    switch request.type {
    case .buy: return trade(.buy, request)
    case .sell: return trade(.sell, request)
    case .dividend:
      let symbol: Symbol? = identifier(request.symbol, "symbol")
      let perUnit: Price? = requiredDecimal(request.price, "price")
      return symbol.flatMap { symbol in perUnit.map { .dividend(symbol: symbol, perUnit: $0) } }
    case .split:
      let symbol: Symbol? = identifier(request.symbol, "symbol")
      guard let ratio = request.split else {
        refuse("split", "is required")
        return nil
      }
      return symbol.map { .split(symbol: $0, numerator: ratio.numerator, denominator: ratio.denominator) }
    case .fee: return amount(of: request).map(Transaction.Kind.fee)
    case .deposit: return amount(of: request).map(Transaction.Kind.deposit)
    case .withdrawal: return amount(of: request).map(Transaction.Kind.withdrawal)
    case .conversion:
      let out = amount(of: request)
      let into = currency(request.toCurrency, "to_currency")
      let incoming: Money? = requiredDecimal(
        request.toAmount, "to_amount", .positive, atMost: SessionConfiguration.maximumInitialCash)
      guard let out, let into, let incoming else { return nil }
      return .conversion(out: out, into: into, incoming: incoming)
    case .unspecified, .unrecognized:
      refuse("type", "must be one of the values of TransactionType, other than UNSPECIFIED")
      return nil
    }
  }

  private mutating func trade(_ side: OrderSide, _ request: Wire.RecordTransactionRequest) -> Transaction.Kind? {
    let symbol: Symbol? = identifier(request.symbol, "symbol")
    let quantity: Quantity? = requiredDecimal(request.quantity, "quantity")
    let price: Price? = requiredDecimal(request.price, "price")
    let fee: Money? =
      request.fee == nil
      ? .zero : decimal(request.fee, "fee", .notNegative, atMost: SessionConfiguration.maximumInitialCash)
    guard let symbol, let quantity, let price, let fee else { return nil }
    return .trade(side: side, symbol: symbol, quantity: quantity, price: price, fee: fee)
  }

  private mutating func amount(of request: Wire.RecordTransactionRequest) -> Money? {
    requiredDecimal(request.amount, "amount", .positive, atMost: SessionConfiguration.maximumInitialCash)
  }

  private mutating func refuseUnused(of request: Wire.RecordTransactionRequest) {
    let type = request.type
    guard type.name != nil, type != .unspecified else { return }
    let isTrade = type == .buy || type == .sell
    let isAboutInstrument = isTrade || type == .dividend || type == .split
    let uses: [(field: String, isThere: Bool, isUsed: Bool)] = [
      ("symbol", !request.symbol.isEmpty, isAboutInstrument), ("quantity", request.quantity != nil, isTrade),
      ("price", request.price != nil, isTrade || type == .dividend),
      ("amount", request.amount != nil, !isAboutInstrument), ("fee", request.fee != nil, isTrade),
      ("currency", !request.currency.isEmpty, !isAboutInstrument), ("split", request.split != nil, type == .split),
      ("to_currency", !request.toCurrency.isEmpty, type == .conversion),
      ("to_amount", request.toAmount != nil, type == .conversion),
      ("strategy_id", !request.strategyId.isEmpty, isTrade),
    ]
    for use in uses where use.isThere && !use.isUsed {
      refuse(use.field, "must be absent for \(type.name ?? "")")
    }
  }
}
