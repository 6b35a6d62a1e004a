public import TradingModel

/// A trading session as a deterministic machine: (state, input) → events and effects. No clock, no random source, no
/// I/O.
///
/// Deciding emits one event at a time and applies it at once with ``SessionState/apply(_:)``, the function that a
/// replay uses: what was decided and what is rebuilt cannot differ.
public struct SessionEngine: Sendable {
  public internal(set) var state: SessionState
  var strategy: (any Strategy)?
  /// Asked once, as ticks and bars are many: to ask whether there is a strategy copies it.
  let hasStrategy: Bool
  let strategyFollowsQuotes: Bool
  var isStrategyStarted = false
  /// See ``forgetMarketData()``.
  var recordsMarketData = true

  /// What the newest ``step(_:at:)`` led to, to be made durable in this order. Its memory is used again: a step
  /// allocates nothing for it once it has been as large before.
  public internal(set) var events: [SessionEvent] = []
  /// What the newest ``step(_:at:)`` has for the broker, in this order.
  public internal(set) var effects: [BrokerCommand] = []
  var now = Instant(nanosecondsSinceEpoch: 0)
  /// The day that the newest tick fell on: what is true for a while, so that the time zone is not asked at each.
  var today: CivilZone.Day?

  /// A session in status `created`.
  public init(configuration: SessionConfiguration, strategy: (any Strategy)?) {
    state = SessionState(configuration: configuration)
    self.strategy = strategy
    hasStrategy = strategy != nil
    strategyFollowsQuotes = strategy?.followsQuotes ?? false
  }

  /// Takes one input, with the time of the session's clock.
  ///
  /// Throws ``CommandError`` for a command that was not taken; nothing has changed then. Market data and reports of
  /// the broker never throw: what cannot be used is recorded, and numbers out of range end the session as `failed`.
  public mutating func apply(_ input: SessionInput, at time: Instant) throws(CommandError) -> EngineStep {
    defer {
      events = []
      effects = []
    }
    let reply = try step(input, at: time)
    return EngineStep(events: events, effects: effects, reply: reply)
  }

  /// The same, for whoever takes many inputs: what it led to stands in ``events`` and ``effects`` until the next step.
  public mutating func step(_ input: SessionInput, at time: Instant) throws(CommandError) -> EngineStep.Reply? {
    now = time
    forgetStep()
    do {
      return try decide(input)
    } catch .command(let error) {
      forgetStep()
      throw error
    } catch {
      failSession(because: error)
      return nil
    }
  }

  mutating func forgetStep() {
    // One by one: most steps have one event or none, and `removeAll(keepingCapacity:)` is a generic replacement by nothing
    // that takes longer than making the event.
    while !events.isEmpty { events.removeLast() }
    while !effects.isEmpty { effects.removeLast() }
  }

  /// What ``apply(_:at:)`` would answer or throw, with nothing done.
  public func validate(_ input: SessionInput, at time: Instant) throws(CommandError) -> EngineStep.Reply? {
    var copy = self
    return try copy.apply(input, at: time).reply
  }

  /// The session that these events made. It goes on exactly as the one that they were recorded from.
  ///
  /// The strategy is told all that it was told; its signals were recorded as what they led to, and are not acted on
  /// again.
  public static func replay(
    _ events: some Sequence<SessionEvent>, configuration: SessionConfiguration, strategy: (any Strategy)?,
    keeping kept: KeptHistory = .all
  ) throws(ReplayError) -> SessionEngine {
    var engine = SessionEngine(configuration: configuration, strategy: strategy)
    engine.keep(kept)
    var index = 0
    for event in events {
      do { try engine.replay(event) } catch { throw ReplayError(index: index, cause: error) }
      index += 1
    }
    return engine
  }

  /// Takes the next event that was recorded: the same as ``replay(_:configuration:strategy:keeping:)``, one at a time.
  public mutating func replay(_ event: SessionEvent) throws(EventError) {
    try state.apply(event)
    now = event.time
    _ = askStrategy(about: event.kind)
  }
}
