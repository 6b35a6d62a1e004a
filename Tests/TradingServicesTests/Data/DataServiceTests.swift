import MemoryStore
import OutcryContract
import RPCCore
import Testing
import TradingModel
import TradingRuntime

@testable import TradingServices

@Suite("DataService")
struct DataServiceTests {
  private static let rows = ["2020-01-06,10,12,9,11,100", "2020-01-07,11,13,10,12,0", "2020-01-08,12,14,11,13,5"]

  private func world() async throws -> World { try World(library: await BarLibrary(store: MemoryBarStore())) }

  private static func csv(_ rows: [String]) -> [UInt8] {
    Array(("date,open,high,low,close,volume\n" + rows.map { $0 + "\n" }.joined()).utf8)
  }

  private func load(
    _ world: World, _ rows: [String] = rows, pieces: Int = 7, _ change: (inout Wire.ImportBarsHeader) -> Void = { _ in }
  ) async throws -> Wire.ImportBarsResponse {
    var header = Wire.ImportBarsHeader(symbol: "ZZZ", interval: "1d", fileName: "zzz.csv")
    change(&header)
    let bytes = Self.csv(rows)
    let parts = stride(from: 0, to: bytes.count, by: pieces).map { start in
      Wire.ImportBarsRequest(payload: .csv(Array(bytes[start..<min(start + pieces, bytes.count)])))
    }
    let call = SentCall([Wire.ImportBarsRequest(payload: .header(header))] + parts)
    return try await world.data.importBars(RequestStream(call: call), context: Self.call("ImportBars"))
  }

  private static func call(_ method: String) -> ServerContext {
    ServerContext(method: MethodDescriptor(service: "outcry.v1.DataService", method: method, kind: .unary))
  }

  private func list(_ world: World, _ symbol: String = "") async throws -> [Wire.BarSeries] {
    try await world.data.listSeries(.init(symbol: symbol), context: Self.call("ListSeries")).series
  }

  @Test("A file becomes a series, whatever pieces it comes in; the same file again changes nothing, new bars go on")
  func imports() async throws {
    let world = try await world()
    let first = try await load(world)
    #expect(first.rows == 3 && first.added == 3 && first.replaced == 0 && first.removed == 0)
    let series = try #require(first.series)
    #expect(series.symbol == "ZZZ" && series.interval == "1d" && series.source == .import && series.bars == 3)
    #expect(series.revision == 1 && series.fileName == "zzz.csv" && series.currency == "USD")
    #expect(
      series.tickSize?.value == "0.01" && series.lotSize?.value == "1" && series.updateTime == world.clock.now.wire)
    // 09:30 and 16:00 in New York.
    #expect(series.firstOpenTime?.seconds == 1_578_321_000 && series.lastCloseTime?.seconds == 1_578_517_200)
    let again = try await load(world, pieces: 1)
    #expect(again.added == 0 && again.series == series)
    let more = try await load(world, Self.rows + ["2020-01-09,13,15,12,14,1"]) { $0.fileName = "" }
    #expect(more.added == 1 && more.series?.bars == 4 && more.series?.revision == 2 && more.series?.fileName == "-")
    #expect(try await list(world, "ZZZ") == [try #require(more.series)])
    #expect(try await list(world).map(\.symbol) == ["AAA", "BBB", "ZZZ"])
    #expect(try await list(world, "AAA").first?.source == .feed)
  }

  @Test("A wrong row is named with file, line and column, and nothing of its file is kept")
  func wrongRow() async throws {
    let world = try await world()
    let refused = try await refusal { try await load(world, Self.rows + ["2020-01-09,13,15,x,14,1"]) }
    #expect(refused.code == .invalidArgument && refused.reason == "INVALID_ROW" && refused.fields == ["csv"])
    #expect(refused.info.metadata["file"] == "zzz.csv")
    #expect(refused.info.metadata["line"] == "5" && refused.info.metadata["column"] == "18")
    #expect(refused.message.hasPrefix("zzz.csv:5:18: low"))
    let day = try await refusal { try await load(world) { $0.interval = "5m" } }
    #expect(day.reason == "INVALID_ROW" && day.message.hasPrefix("zzz.csv:2:1: date: a bar that is shorter than a day"))
    #expect(try await list(world, "ZZZ").isEmpty)
  }

  @Test("Other values are refused with the first that differs, and taken with replace; what the file lacks goes")
  func replaces() async throws {
    let world = try await world()
    _ = try await load(world)
    let others = ["2020-01-06,10,12,9,11,100", "2020-01-08,12,14,11,13.5,5"]
    let refused = try await refusal { try await load(world, others) }
    #expect(refused.code == .alreadyExists && refused.reason == "BARS_DIFFER" && refused.info.metadata["line"] == "3")
    #expect(refused.message.contains("close 13, not 13.5"))
    let tried = try await load(world, others) {
      $0.replace = true
      $0.validateOnly = true
    }
    #expect(tried.replaced == 1 && tried.removed == 1 && tried.series?.bars == 2)
    #expect(try await list(world, "ZZZ").first?.bars == 3)
    let replaced = try await load(world, others) { $0.replace = true }
    #expect(replaced.added == 0 && replaced.replaced == 1 && replaced.removed == 1 && replaced.series?.bars == 2)
    #expect(try await list(world, "ZZZ") == [try #require(replaced.series)])
  }

  private func backtest(_ world: World, _ id: String) async throws -> Wire.Backtest {
    let request = Wire.RunBacktestRequest(
      backtestId: id,
      spec: World.spec {
        $0.symbols = ["ZZZ"]
        $0.strategyYaml = "name: calm\nentry: \"false\"\nexit: \"false\"\nsizing:\n  percent_of_equity: 5\n"
      })
    let answers = try await everythingSaid {
      try await world.backtests.runBacktest(request, responses: $0, context: context())
    }
    guard case .ended(let backtest) = answers.last?.payload else {
      throw RPCError(code: .unknown, message: "\(id) has not ended")
    }
    return backtest
  }

  @Test("A backtest says which revision of a series it ran on, and a comparison where they were different ones")
  func backtests() async throws {
    let world = try await world()
    _ = try await load(world)
    let first = try #require(try await backtest(world, "first").result?.series.first)
    #expect(first.symbol == "ZZZ" && first.interval == "1d" && first.source == .import && first.revision == 1)
    #expect(first.bars == 3 && first.fileName == "zzz.csv" && first.revisionTime == world.clock.now.wire)
    #expect(first.factorsRevision == 0 && first.factorsRevisionTime == nil && first.lastCloseTime != nil)
    #expect(try await backtest(world, "same").result?.series == [first])
    var ids = ["first", "same"]
    let same = try await world.backtests.compareBacktests(.init(backtestIds: ids), context: context())
    #expect(same.differences.isEmpty)
    _ = try await load(world, Self.rows + ["2020-01-09,13,15,12,14,1"])
    let second = try #require(try await backtest(world, "second").result?.series.first)
    #expect(second.revision == 2 && second.bars == 4)
    ids.append("second")
    let compared = try await world.backtests.compareBacktests(.init(backtestIds: ids), context: context())
    let difference = try #require(compared.differences.first)
    #expect(compared.differences.count == 1 && difference.symbol == "ZZZ" && difference.interval == "1d")
    #expect(difference.uses.map(\.series) == [first, second])
    #expect(difference.uses.map(\.backtestIds) == [["first", "same"], ["second"]])
    // What a later process shows of them.
    let successor = BacktestManager(sessions: world.manager)
    #expect(await successor.all.map { $0.wire(inFull: false).result?.series } == [[first], [first], [second]])
    // One that was dropped and imported again begins with 1 again, and is told from the one before all the same.
    world.clock.advance(seconds: 60)
    _ = try await world.data.deleteSeries(.init(symbol: "ZZZ", interval: "1d"), context: Self.call("DeleteSeries"))
    _ = try await load(world)
    let again = try #require(try await backtest(world, "again").result?.series.first)
    #expect(again.revision == 1 && again != first)
    let apart = try await world.backtests.compareBacktests(.init(backtestIds: ["first", "again"]), context: context())
    #expect(apart.differences.map(\.symbol) == ["ZZZ"])
  }

  @Test("A field that will not do is named")
  func wrongFields() async throws {
    let world = try await world()
    let changes: [(String, (inout Wire.ImportBarsHeader) -> Void)] = [
      ("header.symbol", { $0.symbol = "" }), ("header.interval", { $0.interval = "1w" }),
      ("header.interval", { $0.interval = "25h" }), ("header.opens", { $0.opens = "9:30" }),
      ("header.closes", { $0.closes = "09:00" }), ("header.time_zone", { $0.timeZone = "Mars/Base" }),
      ("header.currency", { $0.currency = "usd!" }), ("header.tick_size", { $0.tickSize = "0" }),
      ("header.lot_size", { $0.lotSize = "-1" }),
    ]
    for (field, change) in changes {
      let refused = try await refusal { try await load(world, Self.rows, pieces: 7, change) }
      #expect(refused.code == .invalidArgument && refused.fields == [field])
    }
  }

  @Test("A stream without a header, with two, or without a file is refused")
  func wrongStream() async throws {
    let world = try await world()
    let header = Wire.ImportBarsRequest(payload: .header(.init(symbol: "ZZZ", interval: "1d")))
    let file = Wire.ImportBarsRequest(payload: .csv(Self.csv(Self.rows)))
    for (messages, field) in [([], "header"), ([file], "header"), ([header, file, header], "csv"), ([header], "csv")] {
      let refused = try await refusal {
        try await world.data.importBars(RequestStream(call: SentCall(messages)), context: Self.call("ImportBars"))
      }
      #expect(refused.code == .invalidArgument && refused.fields == [field])
    }
    // Those that failed have given their places back.
    for _ in 0...BarLibrary.maximumImports { _ = try await load(world) }
  }

  @Test("A file that does not come gives its place back, and the caller is told")
  func stalled() async throws {
    var settings = ServiceSettings()
    settings.maximumUploadTime = .milliseconds(1)
    let world = try World(settings: settings, library: await BarLibrary(store: MemoryBarStore()))
    let header = Wire.ImportBarsRequest(payload: .header(.init(symbol: "ZZZ", interval: "1d")))
    let piece = Wire.ImportBarsRequest(payload: .csv(Self.csv(Self.rows)))
    for _ in 0...BarLibrary.maximumImports {
      let refused = try await refusal {
        try await world.data.importBars(
          RequestStream(call: SentCall([header, piece], stalls: true)), context: Self.call("ImportBars"))
      }
      #expect(refused.code == .aborted && refused.reason == "UPLOAD_TOO_SLOW")
    }
    #expect(try await list(world, "ZZZ").isEmpty)
  }

  @Test("A session replays an imported series before the feed's, and what it replays does not change under it")
  func inUse() async throws {
    let world = try await world()
    _ = try await load(world) { $0.symbol = "AAA" }
    try await world.create { $0.symbols = ["AAA"] }
    let definition = try await world.runner("s").definition
    let aaa = try #require(Symbol("AAA"))
    #expect(definition.replay.history.sources == [aaa: .day])
    let others = [Self.rows[0], "2020-01-07,11,13,10,12.5,0"]
    let refused = try await refusal {
      try await load(world, others) {
        $0.symbol = "AAA"
        $0.replace = true
      }
    }
    #expect(refused.code == .failedPrecondition && refused.reason == "DATA_IN_USE")
    #expect(refused.info.metadata["sessions"] == "s")
    let earlier = try await refusal { try await load(world, ["2020-01-03,1,1,1,1,1"]) { $0.symbol = "AAA" } }
    #expect(earlier.reason == "DATA_IN_USE")
    let kept = try await refusal {
      try await world.data.deleteSeries(.init(symbol: "AAA", interval: "1d"), context: Self.call("DeleteSeries"))
    }
    #expect(kept.reason == "DATA_IN_USE")
    // What comes after the last bar changes nothing that was there.
    #expect(try await load(world, ["2020-01-09,13,15,12,14,1"]) { $0.symbol = "AAA" }.added == 1)
    try await world.stop()
    let deleted = try await world.data.deleteSeries(
      .init(symbol: "AAA", interval: "1d"), context: Self.call("DeleteSeries"))
    #expect(deleted.series?.bars == 4)
    #expect(try await list(world, "AAA").map(\.source) == [.feed])
    let gone = try await refusal {
      try await world.data.deleteSeries(.init(symbol: "AAA", interval: "1d"), context: Self.call("DeleteSeries"))
    }
    #expect(gone.code == .notFound && gone.reason == "SERIES_NOT_FOUND")
  }

  @Test("Several intervals need a choice; a longer one is put together from what there is")
  func intervals() async throws {
    let world = try await world()
    _ = try await load(world)
    let minutes = (0..<60).map { "2020-01-06T15:\($0 < 10 ? "0" : "")\($0):00Z,10,12,9,11,1" }
    _ = try await load(world, minutes) { $0.interval = "1m" }
    let undecided = try await refusal { try await world.create { $0.symbols = ["ZZZ"] } }
    #expect(undecided.fields == ["spec.replay.bar_interval"] && undecided.message.contains("1m, 1d"))
    let wrong = try await refusal {
      try await world.create {
        $0.symbols = ["ZZZ"]
        $0.replay?.barInterval = "hour"
      }
    }
    #expect(wrong.fields == ["spec.replay.bar_interval"])
    let session = try await world.create {
      $0.symbols = ["ZZZ"]
      $0.replay?.barInterval = "30m"
    }
    #expect(session.spec?.replay?.barInterval == "30m")
    // The same again is the same session, though another series has come in between that would do as well.
    _ = try await load(world, [minutes[0], minutes[30]]) { $0.interval = "30m" }
    let again = try await world.create {
      $0.symbols = ["ZZZ"]
      $0.replay?.barInterval = "30m"
    }
    #expect(again.sessionId == session.sessionId)
    _ = try await world.sessions.startSession(.init(sessionId: "s"), context: context())
    try await world.wait(for: "s") { $0.state.status.isFinal }
    #expect(try await world.runner("s").read(\.state.counters.bars) == 2)
  }

  @Test("Splits and dividends are set, refused when they differ, and taken out of what sessions see")
  func factors() async throws {
    let world = try await world()
    let factors = Array("20200106,1,0.5,11\n20501231,1,1,0\n".utf8)
    let request = Wire.ImportFactorsRequest(symbol: "ZZZ", csv: factors, fileName: "f.csv")
    let unknown = try await refusal { try await world.data.importFactors(request, context: Self.call("ImportFactors")) }
    #expect(unknown.fields == ["symbol"])
    _ = try await load(world)
    let set = try await world.data.importFactors(request, context: Self.call("ImportFactors"))
    #expect(set.changed && set.factors?.rows == 2 && set.factors?.lastDay == "2050-12-31" && set.factors?.revision == 1)
    #expect(try await !world.data.importFactors(request, context: Self.call("ImportFactors")).changed)
    var other = request
    other.csv = Array("20200107,1,0.5,11\n20501231,1,1,0\n".utf8)
    let refused = try await refusal { try await world.data.importFactors(other, context: Self.call("ImportFactors")) }
    #expect(refused.code == .alreadyExists && refused.reason == "FACTORS_DIFFER")
    let raw = try await refusal {
      try await world.create {
        $0.symbols = ["ZZZ"]
        $0.replay?.priceAdjustment = .raw
      }
    }
    #expect(raw.fields == ["spec.replay.price_adjustment"])
    let session = try await world.create { $0.symbols = ["ZZZ"] }
    #expect(session.spec?.replay?.priceAdjustment == .splitsAndDividends)
    other.replace = true
    let used = try await refusal { try await world.data.importFactors(other, context: Self.call("ImportFactors")) }
    #expect(used.reason == "DATA_IN_USE")
    _ = try await world.sessions.startSession(.init(sessionId: "s"), context: context())
    try await world.wait(for: "s") { $0.state.status.isFinal }
    let zzz = try #require(Symbol("ZZZ"))
    let high = try await world.runner("s").read { $0.state.book(of: zzz)?.lastBar?.high.description }
    #expect(high == "14")
    #expect(try await world.data.importFactors(other, context: Self.call("ImportFactors")).factors?.revision == 2)
  }

  @Test("Factors neither come nor go under a session that takes them out of prices")
  func factorsInUse() async throws {
    let world = try await world()
    func set(_ symbol: String) async throws -> Bool {
      try await world.data.importFactors(
        .init(symbol: symbol, csv: Array("20200106,1,0.5,11\n20501231,1,1,0\n".utf8)),
        context: Self.call("ImportFactors")
      ).changed
    }
    func delete() async throws {
      _ = try await world.data.deleteSeries(
        .init(symbol: "AAA", interval: "1d"), context: Self.call("DeleteSeries"))
    }
    #expect(try await set("AAA"))
    try await world.create { $0.symbols = ["AAA", "BBB"] }
    // Those of BBB would be taken out of prices that it replays as they are.
    let first = try await refusal { try await set("BBB") }
    #expect(first.reason == "DATA_IN_USE" && first.info.metadata["sessions"] == "s")
    // The session replays the feed's bars of AAA: the imported ones may go, but not with the factors.
    _ = try await load(world) { $0.symbol = "AAA" }
    let last = try await refusal { try await delete() }
    #expect(last.reason == "DATA_IN_USE")
    try await world.stop()
    try await delete()
    #expect(try await list(world, "AAA").map { $0.factors == nil } == [true])
    #expect(try await set("BBB"))
  }

  @Test("An import is on record with its header and not with its file; a trial is not")
  func audited() async throws {
    let world = try await world()
    _ = try await load(world) { $0.validateOnly = true }
    _ = try await load(world)
    let records = try await world.auditService.listAuditRecords(.init(), context: context("ListAuditRecords")).records
    #expect(records.map(\.method) == ["outcry.v1.DataService/ImportBars"])
    #expect(records.first?.requestId == "ZZZ 1d")
    let request = try Wire.ImportBarsRequest(jsonString: try #require(records.first?.request))
    #expect(request.payload == .header(.init(symbol: "ZZZ", interval: "1d", fileName: "zzz.csv")))
  }
}
