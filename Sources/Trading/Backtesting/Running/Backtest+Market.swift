import MarketSimulation
import TradingModel

extension Backtest {
  /// Starts the session, unless there are bars to warm up with: those come before its start.
  mutating func begin(at instant: Instant) throws(BacktestError) {
    if let start = configuration.start, instant < start {
      isWarmingUp = true
    } else {
      try process(.start, at: instant)
    }
  }

  /// Trades the next bars. False when there are none, or when the session has ended.
  public mutating func advance() throws(BacktestError) -> Bool {
    guard engine.state.status.isLive || isWarmingUp else { return false }
    if isSingle, !isWarmingUp {
      guard let bar = cursor.nextAlone() else { return false }
      barsDone += 1
      try trade(alone: bar)
      return engine.state.status.isLive
    }
    var bars = overlapping
    overlapping = []
    defer { overlapping = bars }
    guard cursor.advance(into: &bars), let first = bars.first else { return false }
    barsDone += bars.count
    if isWarmingUp {
      if let start = configuration.start, bars.contains(where: { $0.bar.closeTime < start }) {
        try warmUp(bars.filter { $0.bar.closeTime < start })
        bars.removeAll { $0.bar.closeTime < start }
        if bars.isEmpty { return true }
      }
      isWarmingUp = false
      try process(.start, at: bars[0].bar.openTime)
    }
    if bars.count == 1 || bars.allSatisfy({ $0.bar.closeTime == first.bar.closeTime }) {
      try trade(slice: bars)
    } else {
      try trade(overlapping: bars)
    }
    return engine.state.status.isLive
  }

  private mutating func warmUp(_ bars: [HistoryBar]) throws(BacktestError) {
    for (closeTime, bars) in bars.byClose {
      time = closeTime
      for bar in bars { try process(.bar(bar), at: closeTime) }
      script?.warmUp(MarketSlice(closeTime: closeTime, bars: bars))
      recorder.see(closeTime)
    }
  }

  /// Bars of one close, as a paper session trades them.
  private mutating func trade(slice: [HistoryBar]) throws(BacktestError) {
    let bars = slice.map(\.bar)
    let opening = bars.lazy.map(\.openTime).min() ?? bars[0].openTime
    try take(actionsThrough: opening)
    for bar in bars { exchange.beginBar(bar) }
    let hasQuotes = slice.contains { $0.quote != nil }
    let ticks = BarReplay.ticks(of: bars, order: configuration.exchange.pathOrder, nextSequence: &nextSequence)
    for tick in ticks { try take(hasQuotes ? tick.quoted(in: slice) : tick) }
    try close(bars, at: bars[0].closeTime)
  }

  /// The same of one bar by itself: most backtests are nothing else, and this one allocates nothing.
  private mutating func trade(alone bar: Bar) throws(BacktestError) {
    if !actions.isEmpty { try take(actionsThrough: bar.openTime) }
    exchange.beginBar(bar)
    let path = BarPath.points(of: bar, order: configuration.exchange.pathOrder)
    if !passThrough(bar, to: path.close) {
      try take(path.open, of: bar)
      try take(path.first, of: bar)
      try take(path.second, of: bar)
      try take(path.close, of: bar)
    }
    time = bar.closeTime
    try process(.bar(bar), at: bar.closeTime)
    if hasScript { try askScript(about: MarketSlice(closeTime: bar.closeTime, bars: [bar])) }
    try closeSlice(at: bar.closeTime)
  }

  private mutating func take(_ point: BarPath.Point, of bar: Bar) throws(BacktestError) {
    let tick = Tick(point, of: bar.symbol, sequence: nextSequence)
    nextSequence &+= 1
    try take(tick)
  }

  /// Takes all prices of a bar at once, as most bars can be taken: no order waits for one of them, and nothing comes of them
  /// but marks. False, with nothing done, where they must be looked at one by one.
  private mutating func passThrough(_ bar: Bar, to close: BarPath.Point) -> Bool {
    let last = Tick(close, of: bar.symbol, sequence: nextSequence &+ 3)
    guard exchange.isIdle(during: bar), engine.mark(bar, endingWith: last, ofTicks: 4) else { return false }
    nextSequence &+= 4
    _ = exchange.advance(last)
    return true
  }

  private mutating func trade(overlapping bars: [HistoryBar]) throws(BacktestError) {
    var closed: [Bar] = []
    let moments = MarketMoment.moments(of: bars, order: configuration.exchange.pathOrder)
    for (index, moment) in moments.enumerated() {
      let bar = bars[moment.place].bar
      if let point = moment.point {
        if moment.kind == .open {
          try take(actionsThrough: moment.time)
          exchange.beginBar(bar)
        }
        let tick = Tick(point, of: bar.symbol, sequence: nextSequence)
        nextSequence &+= 1
        try take(bars[moment.place].quote == nil ? tick : tick.quoted(in: [bars[moment.place]]))
        continue
      }
      closed.append(bar)
      let next = index + 1 < moments.count ? moments[index + 1] : nil
      if let next, next.kind == .close, next.time == moment.time { continue }
      try close(closed.sorted { $0.symbol < $1.symbol }, at: moment.time)
      closed.removeAll(keepingCapacity: true)
    }
  }

  mutating func take(_ tick: Tick) throws(BacktestError) {
    let reports = exchange.advance(tick)
    if !reports.isEmpty { for report in reports { try process(.execution(report), at: report.time) } }
    guard engine.mark(tick) else { return try process(.tick(tick), at: tick.time) }
    if !engine.effects.isEmpty { try send(engine.effects, at: tick.time) }
  }

  private mutating func close(_ bars: [Bar], at closeTime: Instant) throws(BacktestError) {
    time = closeTime
    for bar in bars { try process(.bar(bar), at: closeTime) }
    if hasScript { try askScript(about: MarketSlice(closeTime: closeTime, bars: bars)) }
    try closeSlice(at: closeTime)
  }

  mutating func closeSlice(at closeTime: Instant) throws(BacktestError) {
    try process(.sliceClosed, at: closeTime)
    recorder.record(
      equity: engine.state.equity, gross: engine.state.portfolio.exposure.gross, at: closeTime)
  }
}

extension [HistoryBar] {
  /// By their closes, in the order of time.
  fileprivate var byClose: [(closeTime: Instant, bars: [Bar])] {
    if count == 1 { return [(self[0].bar.closeTime, [self[0].bar])] }
    return Dictionary(grouping: map(\.bar), by: \.closeTime).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.sorted { $0.symbol < $1.symbol }) }
  }
}

extension Tick {
  /// The same with the bid and the ask of its bar, when it is one of the bar's ends.
  fileprivate func quoted(in bars: [HistoryBar]) -> Tick {
    guard let entry = bars.first(where: { $0.bar.symbol == symbol }), let quote = entry.quote else { return self }
    let spread = time == entry.bar.closeTime ? quote.close : time == entry.bar.openTime ? quote.open : nil
    guard let spread else { return self }
    return Tick(
      symbol: symbol, time: time, price: price, arrival: arrival, sequence: sequence, spread: spread, place: place)
  }
}
