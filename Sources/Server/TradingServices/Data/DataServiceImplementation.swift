import Backtesting
import CSVFeed
import OutcryContract
import RPCCore
import TradingModel
import TradingRuntime

/// `outcry.v1.DataService`.
struct DataServiceImplementation: Outcry.V1.DataService.Provider {
  /// Of one file of bars.
  static let maximumFileBytes = CSVFeedConfiguration.standardMaximumFileBytes
  /// Of one file of factors.
  static let maximumFactorBytes = 1 << 20

  let core: ServiceCore

  // MARK: Bars

  func importBars(
    _ requests: RequestStream<Wire.ImportBarsRequest>, context: ServerContext
  ) async throws -> Wire.ImportBarsResponse {
    var messages = requests.makeAsyncIterator()
    let first = try await messages.next() ?? Wire.ImportBarsRequest()
    return try await core.change(context, first) {
      let library = try library
      guard case .header(let message) = first.payload else {
        throw InvalidRequest(violations: [.init(field: "header", reason: "must be the first message")])
      }
      var fields = Fields()
      let read = fields.barsHeader(message)
      let header = try fields.finish { read }
      try await library.beginImport()
      do {
        let answer = try await take(requests, header, into: library)
        await library.endImport()
        return answer
      } catch {
        await library.endImport()
        throw error
      }
    }
  }

  private func take(
    _ pieces: RequestStream<Wire.ImportBarsRequest>, _ header: BarsHeader, into library: BarLibrary
  ) async throws -> Wire.ImportBarsResponse {
    let bars = try CSVBars.read(
      await file(pieces), named: header.fileName, of: header.key.symbol, configuration: header.configuration)
    let manager = core.manager
    let known = await manager.instruments()[header.key.symbol]
    let outcome = try await library.add(
      header.proposal(bars), known: known, at: manager.ports.clock.now, validateOnly: header.validateOnly
    ) { change in try await manager.changeData(where: { $0.replays(header.key) }, change) }
    return Wire.ImportBarsResponse(
      series: outcome.record.wire(await library.factors(of: header.key.symbol)), rows: UInt64(clamping: bars.count),
      added: UInt64(clamping: outcome.added), replaced: UInt64(clamping: outcome.replaced),
      removed: UInt64(clamping: outcome.removed))
  }

  /// The bytes of a file, which has to come in time.
  private func file(_ pieces: RequestStream<Wire.ImportBarsRequest>) async throws -> [UInt8] {
    let patience = core.settings.maximumUploadTime
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await Self.bytes(of: pieces) }
      group.addTask {
        try await Task.sleep(for: patience)
        return nil
      }
      guard let bytes = try await group.next() ?? nil else {
        throw RPCError(
          .aborted, "UPLOAD_TOO_SLOW",
          "the file has not come within \(patience.components.seconds) s, and nothing of it is kept; import it in parts"
        )
      }
      return bytes
    }
  }

  private static func bytes(of pieces: RequestStream<Wire.ImportBarsRequest>) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await piece in pieces {
      guard case .csv(let more) = piece.payload else {
        throw InvalidRequest(violations: [.init(field: "csv", reason: "must be all that follows the header")])
      }
      guard bytes.count + more.count <= maximumFileBytes else {
        throw InvalidRequest(violations: [
          .init(field: "csv", reason: "has more than the \(maximumFileBytes) bytes of a file; import it in parts")
        ])
      }
      bytes += more
    }
    return bytes
  }

  // MARK: Factors

  func importFactors(
    _ request: Wire.ImportFactorsRequest, context: ServerContext
  ) async throws -> Wire.ImportFactorsResponse {
    try await core.change(context, request) {
      let library = try library
      var fields = Fields()
      let named: Symbol? = fields.identifier(request.symbol, "symbol")
      let file = fields.fileName(request.fileName, "file_name")
      if request.csv.isEmpty { fields.refuse("csv", "must not be empty") }
      if request.csv.count > Self.maximumFactorBytes {
        fields.refuse("csv", "has \(request.csv.count) bytes, more than the \(Self.maximumFactorBytes) it may have")
      }
      let (symbol, name) = try fields.finish { named.flatMap { symbol in file.map { (symbol, $0) } } }
      let factors = try CSVFactors.read(request.csv, named: name)
      let manager = core.manager
      guard await manager.instruments()[symbol] != nil else {
        throw InvalidRequest(violations: [
          .init(field: "symbol", reason: "\(symbol) is neither in the feed nor imported: import its bars first")
        ])
      }
      let (record, changed) = try await library.set(
        factors, of: symbol, fileName: name, replaces: request.replace, at: manager.ports.clock.now,
        validateOnly: request.validateOnly
      ) { change in try await manager.changeData(where: { $0.adjusts(symbol) }, change) }
      return Wire.ImportFactorsResponse(factors: record.wire, changed: changed)
    }
  }

  // MARK: What there is

  func listSeries(
    _ request: Wire.ListSeriesRequest, context: ServerContext
  ) async throws -> Wire.ListSeriesResponse {
    try await core.answer(context) {
      var fields = Fields()
      let symbol: Symbol? = fields.optionalIdentifier(request.symbol, "symbol")
      let page = try PageRequest(
        size: request.pageSize, token: request.pageToken, scope: [context.method.path, request.symbol], fields: &fields)
      try fields.finish()
      let rows = await series(of: symbol)
      let answer = page.page(of: rows, by: Self.sortKey, as: { $0 })
      return Wire.ListSeriesResponse(series: answer.rows, nextPageToken: answer.nextToken)
    }
  }

  /// In the order of their keys.
  private func series(of symbol: Symbol?) async -> [Wire.BarSeries] {
    let ports = core.manager.ports
    var rows: [Wire.BarSeries] = []
    for instrument in ports.feed.instruments where symbol.map({ $0 == instrument.symbol }) ?? true {
      rows.append(instrument.wire(of: ports.feed, await ports.library?.factors(of: instrument.symbol)))
    }
    for record in await ports.library?.allSeries ?? [] where symbol.map({ $0 == record.key.symbol }) ?? true {
      rows.append(record.wire(await ports.library?.factors(of: record.key.symbol)))
    }
    return rows.sorted { Self.sortKey($0) < Self.sortKey($1) }
  }

  /// The feed's before the imported ones, and these by their length.
  private static func sortKey(_ series: Wire.BarSeries) -> String {
    let minutes = BarInterval(series.interval)?.minutes ?? 0
    return "\(series.symbol) \(String(10_000 + minutes))"
  }

  func deleteSeries(
    _ request: Wire.DeleteSeriesRequest, context: ServerContext
  ) async throws -> Wire.DeleteSeriesResponse {
    try await core.change(context, request) {
      let library = try library
      var fields = Fields()
      let named = fields.seriesKey(request.symbol, request.interval)
      let key = try fields.finish { named }
      let factors = await library.factors(of: key.symbol)
      let manager = core.manager
      let record = try await library.delete(key, validateOnly: request.validateOnly) { withFactors, change in
        try await manager.changeData(where: { $0.replays(key) || withFactors && $0.adjusts(key.symbol) }, change)
      }
      return Wire.DeleteSeriesResponse(series: record.wire(factors))
    }
  }

  private var library: BarLibrary {
    get throws {
      guard let library = core.manager.ports.library else {
        throw RPCError(code: .unimplemented, message: "this server keeps no market data")
      }
      return library
    }
  }
}
