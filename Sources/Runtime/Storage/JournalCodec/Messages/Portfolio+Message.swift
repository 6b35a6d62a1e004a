import JournalMessages
import StandardMessages
import TradingEngine
import TradingModel

extension Transaction.Kind {
  fileprivate var record: Wire.Transaction.Kind {
    switch self {
    case .trade(let side, let symbol, let quantity, let price, let fee):
      .trade(
        .init(side: side.number, symbol: symbol.text, quantity: quantity.raw, price: price.raw, fee: fee.amount))
    case .dividend(let symbol, let perUnit): .dividend(.init(symbol: symbol.text, perUnit: perUnit.raw))
    case .fee(let sum): .fee(sum.amount)
    case .split(let symbol, let numerator, let denominator):
      .split(.init(symbol: symbol.text, numerator: numerator, denominator: denominator))
    case .deposit(let sum): .deposit(sum.amount)
    case .withdrawal(let sum): .withdrawal(sum.amount)
    case .conversion(let out, let into, let incoming):
      .conversion(.init(out: out.amount, into: into.code, incoming: incoming.amount))
    }
  }

  fileprivate init(recorded message: Wire.Transaction.Kind) throws(JournalCodecError) {
    switch message {
    case .trade(let trade):
      self = .trade(
        side: try OrderSide(recorded: trade.side, "trade.side"),
        symbol: try Symbol(recorded: trade.symbol, "trade.symbol"), quantity: Quantity(raw: trade.quantity),
        price: Price(raw: trade.price), fee: try Money(recorded: trade.fee, "trade.fee"))
    case .dividend(let dividend):
      self = .dividend(
        symbol: try Symbol(recorded: dividend.symbol, "dividend.symbol"), perUnit: Price(raw: dividend.perUnit))
    case .fee(let sum): self = .fee(Money(recorded: sum))
    case .split(let split):
      self = .split(
        symbol: try Symbol(recorded: split.symbol, "split.symbol"), numerator: split.numerator,
        denominator: split.denominator)
    case .deposit(let sum): self = .deposit(Money(recorded: sum))
    case .withdrawal(let sum): self = .withdrawal(Money(recorded: sum))
    case .conversion(let conversion):
      self = .conversion(
        out: try Money(recorded: conversion.out, "conversion.out"),
        into: try Currency(recorded: conversion.into, "conversion.into"),
        incoming: try Money(recorded: conversion.incoming, "conversion.incoming"))
    }
  }
}

extension Transaction.Source {
  fileprivate var record: Wire.Transaction.Source {
    switch self {
    case .fill(let orderID, let executionID): .fill(.init(orderId: orderID.text, executionId: executionID.text))
    case .person(let key, let note): .person(.init(clientTransactionId: key.text, note: note))
    }
  }

  fileprivate init(recorded message: Wire.Transaction.Source) throws(JournalCodecError) {
    switch message {
    case .fill(let fill):
      self = .fill(
        try OrderID(recorded: fill.orderId, "transaction.fill.order_id"),
        try ExecutionID(recorded: fill.executionId, "transaction.fill.execution_id"))
    case .person(let person):
      self = .person(
        try ClientTransactionID(recorded: person.clientTransactionId, "transaction.person.client_transaction_id"),
        note: person.note)
    }
  }
}

extension Transaction {
  fileprivate var record: Wire.Transaction {
    .init(
      transactionId: transactionID.text, kind: kind.record, source: source.record, currency: currency.code,
      amount: amount.amount, rate: rate.raw, realizedProfit: realizedProfit.amount, strategyId: strategyID?.text ?? "",
      time: time.nanosecondsSinceEpoch, recordTime: recordTime.nanosecondsSinceEpoch)
  }

  fileprivate init(recorded message: Wire.Transaction) throws(JournalCodecError) {
    self.init(
      transactionID: try TransactionID(recorded: message.transactionId, "transaction.transaction_id"),
      kind: try Kind(recorded: required(message.kind, "transaction.kind")),
      source: try Source(recorded: required(message.source, "transaction.source")),
      currency: try Currency(recorded: message.currency, "transaction.currency"),
      amount: try Money(recorded: message.amount, "transaction.amount"), rate: ExchangeRate(raw: message.rate),
      realizedProfit: try Money(recorded: message.realizedProfit, "transaction.realized_profit"),
      strategyID: try StrategyID(optional: message.strategyId, "transaction.strategy_id"),
      time: Instant(recorded: message.time), recordTime: Instant(recorded: message.recordTime))
  }
}

extension EquityPoint {
  var record: Wire.EquityPoint {
    .init(
      time: time.nanosecondsSinceEpoch, cash: cash.amount, equity: equity.amount,
      realizedProfit: realizedProfit.amount, unrealizedProfit: unrealizedProfit.amount, fees: fees.amount,
      day: day?.daysSinceEpoch.optional, dayProfit: dayProfit.amount, drawdownPercent: drawdownPercent.raw)
  }

  init(recorded message: Wire.EquityPoint) throws(JournalCodecError) {
    self.init(
      time: Instant(recorded: message.time), cash: try Money(recorded: message.cash, "equity_point.cash"),
      equity: try Money(recorded: message.equity, "equity_point.equity"),
      realizedProfit: try Money(recorded: message.realizedProfit, "equity_point.realized_profit"),
      unrealizedProfit: try Money(recorded: message.unrealizedProfit, "equity_point.unrealized_profit"),
      fees: try Money(recorded: message.fees, "equity_point.fees"),
      day: (message.day?.value).map(CivilDate.init(daysSinceEpoch:)),
      dayProfit: try Money(recorded: message.dayProfit, "equity_point.day_profit"),
      drawdownPercent: Percentage(raw: message.drawdownPercent))
  }
}

extension PortfolioEvent {
  var record: Wire.PortfolioEvent {
    switch self {
    case .transactionRecorded(let transaction): .init(kind: .transactionRecorded(transaction.record))
    case .rateSet(let currency, let rate): .init(kind: .rateSet(.init(currency: currency.code, rate: rate.raw)))
    case .snapshotTaken(let date): .init(kind: .snapshotTaken(date.daysSinceEpoch))
    }
  }

  init(recorded message: Wire.PortfolioEvent) throws(JournalCodecError) {
    switch try required(message.kind, "portfolio") {
    case .transactionRecorded(let transaction): self = .transactionRecorded(try Transaction(recorded: transaction))
    case .rateSet(let set):
      self = .rateSet(try Currency(recorded: set.currency, "rate_set.currency"), ExchangeRate(raw: set.rate))
    case .snapshotTaken(let days): self = .snapshotTaken(CivilDate(daysSinceEpoch: days))
    }
  }
}
