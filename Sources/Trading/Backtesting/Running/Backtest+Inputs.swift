import TradingEngine
import TradingModel

extension Backtest {
  mutating func process(_ input: SessionInput, at time: Instant) throws(BacktestError) {
    do { _ = try step(input, at: time) } catch { throw .session(error) }
  }

  /// One input, and all that its effects lead to.
  @discardableResult
  mutating func step(_ input: SessionInput, at time: Instant) throws(CommandError) -> EngineStep.Reply? {
    let reply = try engine.step(input, at: time)
    if configuration.recordsDecisions { decisions += engine.events.compactMap(Decision.init) }
    if !engine.effects.isEmpty { try perform(engine.effects, at: time) }
    return reply
  }

  private mutating func perform(_ commands: [BrokerCommand], at time: Instant) throws(CommandError) {
    for command in commands {
      for report in exchange.perform(command, at: time) { try step(.execution(report), at: report.time) }
    }
  }

  /// The same of commands that no step has led to.
  mutating func send(_ commands: [BrokerCommand], at time: Instant) throws(BacktestError) {
    do { try perform(commands, at: time) } catch { throw .session(error) }
  }

  mutating func askScript(about slice: MarketSlice) throws(BacktestError) {
    guard engine.state.status.isLive, var asked = script else { return }
    script = nil
    let commands = asked.onSlice(slice, session: engine.state)
    script = asked
    for command in commands {
      do {
        try step(input(for: command), at: slice.closeTime)
      } catch {
        refusals.append(ScriptRefusal(time: slice.closeTime, command: command, error: error))
      }
    }
  }

  mutating func input(for command: ScriptCommand) -> SessionInput {
    commandNumber += 1
    let clientOrderID = ClientOrderID("script", commandNumber)
    return switch command {
    case .place(let terms): .placeOrder(OrderRequest(clientOrderID: clientOrderID, terms: terms))
    case .cancel(let orderID): .cancelOrder(orderID)
    case .closePosition(let symbol): .closePosition(symbol: symbol, clientOrderID: clientOrderID)
    case .createTrigger(let request): .createTrigger(request)
    }
  }

  /// Splits and dividends whose time has come. Who holds nothing gets no dividend.
  mutating func take(actionsThrough time: Instant) throws(BacktestError) {
    while let action = actions.first, action.time <= time {
      actions.removeFirst()
      actionNumber += 1
      let kind: Transaction.Kind
      switch action.kind {
      case .split(let numerator, let denominator):
        kind = .split(symbol: action.symbol, numerator: numerator, denominator: denominator)
      case .dividend(let perUnit):
        guard engine.state.position(in: action.symbol)?.isOpen == true else { continue }
        kind = .dividend(symbol: action.symbol, perUnit: perUnit)
      }
      let request = TransactionRequest(
        clientTransactionID: ClientTransactionID("action", actionNumber), kind: kind)
      do { try step(.portfolio(.record(request)), at: time) } catch {
        throw .corporateAction(action, error)
      }
    }
  }
}
