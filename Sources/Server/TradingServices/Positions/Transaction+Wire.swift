import OutcryContract
import TradingModel

extension Transaction {
  /// - Parameter hidesID: for what was only validated.
  func wire(in session: SessionID, hidesID: Bool = false) -> Wire.Transaction {
    var message = Wire.Transaction(
      sessionId: session.text, transactionId: hidesID ? "" : transactionID.text, type: kind.wire,
      symbol: kind.symbolText, amount: amount.wire, fee: kind.fee.wire, currency: currency.code,
      exchangeRate: rate.wire, strategyId: strategyID?.text ?? "", realizedPnl: realizedProfit.wire, time: time.wire,
      createTime: recordTime.wire)
    switch source {
    case .fill(let orderID, let executionID):
      message.orderId = orderID.text
      message.executionId = executionID.text
    case .person(let clientTransactionID, let note):
      message.clientTransactionId = clientTransactionID.text
      message.note = note
    }
    switch kind {
    case .trade(_, _, let quantity, let price, _):
      message.quantity = quantity.wire
      message.price = price.wire
    case .dividend(_, let perUnit): message.price = perUnit.wire
    case .split(_, let numerator, let denominator):
      message.split = Wire.SplitRatio(numerator: numerator, denominator: denominator)
    case .conversion(_, let into, let incoming):
      message.toCurrency = into.code
      message.toAmount = incoming.wire
    case .fee, .deposit, .withdrawal: break
    }
    return message
  }
}

extension Transaction.Kind {
  var wire: Wire.TransactionType {
    switch self {
    case .trade(.buy, _, _, _, _): .buy
    case .trade(.sell, _, _, _, _): .sell
    case .dividend: .dividend
    case .fee: .fee
    case .split: .split
    case .deposit: .deposit
    case .withdrawal: .withdrawal
    case .conversion: .conversion
    }
  }

  fileprivate var symbolText: String {
    switch self {
    case .trade(_, let symbol, _, _, _), .dividend(let symbol, _), .split(let symbol, _, _): symbol.text
    case .fee, .deposit, .withdrawal, .conversion: ""
    }
  }

  /// Commission of a trade, or the fee that it is.
  fileprivate var fee: Money {
    switch self {
    case .trade(_, _, _, _, let fee): fee
    case .fee(let sum): sum
    case .dividend, .split, .deposit, .withdrawal, .conversion: .zero
    }
  }
}
