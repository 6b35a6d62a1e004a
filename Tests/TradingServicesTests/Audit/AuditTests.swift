import OutcryContract
import RPCCore
import Testing
import TradingRuntime

@testable import TradingServices

@Suite("The record of calls")
struct AuditTests {
  private func records(
    _ world: World, _ change: (inout Wire.ListAuditRecordsRequest) -> Void = { _ in }
  ) async throws -> [Wire.AuditRecord] {
    var request = Wire.ListAuditRecordsRequest()
    change(&request)
    return try await world.auditService.listAuditRecords(request, context: context("ListAuditRecords")).records
  }

  private func order() throws -> ServerContext {
    var call = ServerContext(
      method: MethodDescriptor(service: "outcry.v1.OrderService", method: "PlaceOrder", kind: .unary),
      peer: "10.0.0.7:4711", peerSubject: "CN=alice,O=Example")
    try call.metadata.append("notebook/1", for: "user-agent")
    return call
  }

  @Test("An order is on record with its caller, its request, its outcome and what it caused")
  func placed() async throws {
    let world = try World()
    try await world.start()
    let before = world.journal.newestRevision
    let placed = try await world.orders.placeOrder(World.order("k"), context: try order())
    let record = try #require(try await records(world) { $0.requestId = "k" }.first)
    #expect(record.method == "outcry.v1.OrderService/PlaceOrder" && record.sessionId == "s")
    #expect(record.principal == "CN=alice,O=Example" && record.peer == "10.0.0.7:4711")
    #expect(record.userAgent == "notebook/1" && !record.requestCut)
    #expect(try Wire.PlaceOrderRequest(jsonString: record.request) == World.order("k"))
    #expect(record.outcome == .succeeded && record.statusCode == 0 && record.endTime != nil)
    #expect(record.firstRevision == before + 1 && record.lastRevision == placed.revision)
    let events = try await world.events.listEvents(
      .init(afterRevision: record.firstRevision - 1), context: context("ListEvents")
    ).events.filter { $0.revision <= record.lastRevision }
    #expect(events.first?.orderId == placed.order?.orderId)
  }

  @Test("A refusal is on record with its status; what would only be checked, and what reads, is not")
  func refused() async throws {
    let world = try World()
    try await world.create()
    let number = try await records(world).count
    _ = try await refusal { try await world.orders.placeOrder(World.order("k"), context: try order()) }
    _ = try await refusal {
      try await world.orders.placeOrder(World.order("k") { $0.validateOnly = true }, context: try order())
    }
    _ = try await world.orders.listOrders(.init(sessionId: "s"), context: context("ListOrders"))
    let new = try await records(world).dropFirst(number)
    let record = try #require(new.first)
    #expect(new.count == 1)
    #expect(record.outcome == .failed && record.statusCode == UInt32(RPCStatus.Code.failedPrecondition.rawValue))
    #expect(!record.message.isEmpty)
  }

  @Test("What a person said to confirm a call is not on record, only that something was said")
  func confirmed() async throws {
    let world = try World()
    try await world.create()
    let call = ServerContext(
      method: MethodDescriptor(service: "outcry.v1.SessionService", method: "StartSession", kind: .unary))
    for said in ["yes, with real money", ""] {
      _ = try? await world.sessions.startSession(.init(sessionId: "s", confirmation: said), context: call)
    }
    let records = try await records(world).suffix(2).map { try Wire.StartSessionRequest(jsonString: $0.request) }
    #expect(records.map(\.sessionId) == ["s", "s"])
    #expect(records.map(\.confirmation) == ["[redacted]", ""])
  }

  @Test("No request keeps a confirmation", arguments: ChangeRequests.types.values.map { RequestType(type: $0) })
  func unconfirmed(_ request: RequestType) throws {
    guard let request = try? request.type.init(jsonString: #"{"confirmation": "yes"}"#) else { return }
    #expect(!request.redacted.jsonString().contains("yes"))
  }

  @Test("Records come in pages, in either direction, by session, method, outcome and time")
  func pages() async throws {
    let world = try World()
    for index in 0..<5 { try await world.create("s\(index)") }
    world.clock.advance(seconds: 60)
    for index in 0..<5 {
      _ = try? await world.sessions.pauseSession(.init(sessionId: "s\(index)"), context: context("PauseSession"))
    }
    #expect(try await records(world).map(\.number) == Array(1...10))
    var numbers: [UInt64] = []
    var token = ""
    repeat {
      let page = try await world.auditService.listAuditRecords(
        .init(pageSize: 4, pageToken: token, orderBy: "number desc"), context: context("ListAuditRecords"))
      numbers += page.records.map(\.number)
      token = page.nextPageToken
      if numbers.count == 4 { try await world.create("late") }
    } while !token.isEmpty
    #expect(numbers == (1...10).reversed())
    #expect(try await records(world) { $0.sessionId = "s3" }.map(\.number) == [4, 9])
    #expect(try await records(world) { $0.outcomes = [.failed] }.map(\.number) == Array(6...10))
    #expect(try await records(world) { $0.startTime = world.clock.now.wire }.map(\.number) == Array(6...11))
    #expect(try await records(world) { $0.endTime = world.clock.now.wire }.map(\.number) == Array(1...5))
    let wrong = try await refusal { try await records(world) { $0.method = "PlaceOrder" } }
    #expect(wrong.code == .invalidArgument && wrong.fields == ["method"])
  }

  @Test("Nothing is done that cannot be put on record")
  func unwritable() async throws {
    let world = try World()
    try await world.create()
    let core = ServiceCore(
      manager: world.manager, backtests: world.core.backtests, optimizations: world.core.optimizations,
      leases: world.leases, audit: BrokenAuditLog(),
      settings: ServiceSettings(),
      identity: world.core.identity, shutdown: world.shutdown)
    let refused = try await refusal {
      try await SessionServiceImplementation(core: core).stopSession(.init(sessionId: "s"), context: context())
    }
    #expect(refused.code == .unavailable && refused.reason == "JOURNAL_UNAVAILABLE")
    #expect(try await world.runner("s").read(\.state.status) == .created)
  }

  @Test("Every call of the contract that changes something has a record")
  func complete() {
    let reading = ["Get", "List", "Watch", "Check", "Analyze", "Compare", "Validate", "KeepLeaseAlive"]
    let methods = [
      Wire.SessionService.Methods.all, Wire.OrderService.Methods.all, Wire.PositionService.Methods.all,
      Wire.TriggerService.Methods.all, Wire.RiskService.Methods.all, Wire.MarketDataService.Methods.all,
      Wire.PrerequisiteService.Methods.all, Wire.SignalService.Methods.all, Wire.TraceService.Methods.all,
      Wire.EventService.Methods.all, Wire.BacktestService.Methods.all, Wire.LeaseService.Methods.all,
      Wire.OptimizationService.Methods.all, Wire.ParityService.Methods.all, Wire.StrategyService.Methods.all,
      Wire.AuditService.Methods.all, Wire.DataService.Methods.all, Wire.ServerService.Methods.all,
    ].flatMap { $0 }
    let changing = methods.filter { method in !reading.contains { method.method.hasPrefix($0) } }
    #expect(Set(changing.map(\.description)) == Set(ChangeRequests.types.keys))
  }
}

/// For a test's arguments.
struct RequestType: Sendable {
  let type: any ChangeRequest.Type
}

private struct BrokenAuditLog: AuditLog {
  func begin(_ call: AuditedCall) throws(JournalError) -> AuditTicket { throw .unavailable(reason: "the disk is full") }
  func settle(_ ticket: AuditTicket, _ end: AuditedEnd) -> Bool { false }
  func finish(_ ticket: AuditTicket, _ end: AuditedEnd) {}
  func read(_ query: AuditQuery) async throws -> [AuditRecord] { [] }
}
