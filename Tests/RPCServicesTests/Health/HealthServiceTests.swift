import RPCCore
import RPCServices
import StandardMessages
import Testing

@Suite struct HealthServiceTests {
  private typealias Request = Grpc.Health.V1.HealthCheckRequest
  private typealias Client = Grpc.Health.V1.Health.Client

  @Test func aServiceIsServingUntilItIsSetOtherwise() async throws {
    let health = HealthService(services: ["a.Service"])
    try await withServices([health]) { client, _ in
      let client = Client(client)
      let first = try await client.check(Request(service: "a.Service"))
      #expect(first.status == .serving)
      let whole = try await client.check(Request())
      #expect(whole.status == .serving)
      health.set(.notServing, for: "a.Service")
      let second = try await client.check(Request(service: "a.Service"))
      #expect(second.status == .notServing)
      let list = try await client.list(Grpc.Health.V1.HealthListRequest())
      #expect(list.statuses.mapValues(\.status) == ["": .serving, "a.Service": .notServing])
    }
  }

  @Test func checkOfAnUnknownServiceIsNotFound() async throws {
    try await withServices([HealthService(services: [])]) { client, _ in
      let error = await #expect(throws: RPCError.self) { try await Client(client).check(Request(service: "nope")) }
      #expect(error?.code == .notFound)
    }
  }

  @Test func watchTellsTheStatusNowAndEachChange() async throws {
    let health = HealthService(services: ["a.Service"])
    try await withServices([health]) { client, _ in
      var changes = Client(client).watch(Request(service: "a.Service")).makeAsyncIterator()
      let first = try await changes.next()
      #expect(first?.status == .serving)
      health.set(.serving, for: "a.Service")
      health.set(.notServing, for: "a.Service")
      let second = try await changes.next()
      #expect(second?.status == .notServing)
    }
  }

  @Test func watchOfAnUnknownServiceWaitsForItToAppear() async throws {
    let health = HealthService(services: [])
    try await withServices([health]) { client, _ in
      var changes = Client(client).watch(Request(service: "later")).makeAsyncIterator()
      let first = try await changes.next()
      #expect(first?.status == .serviceUnknown)
      health.set(.serving, for: "later")
      let second = try await changes.next()
      #expect(second?.status == .serving)
    }
  }

  @Test func aShutdownTellsAllWatchersAndEndsThem() async throws {
    let health = HealthService(services: [])
    try await withServices([health]) { client, server in
      var changes = Client(client).watch(Request()).makeAsyncIterator()
      let first = try await changes.next()
      #expect(first?.status == .serving)
      health.shutDown()
      server.beginGracefulShutdown()
      let second = try await changes.next()
      #expect(second?.status == .notServing)
      let end = await #expect(throws: RPCError.self) { try await changes.next() }
      #expect(end?.code == .unavailable)
    }
    health.set(.serving)
    let context = ServerContext(method: Grpc.Health.V1.Health.Methods.check)
    #expect(try await health.check(Request(), context: context).status == .notServing)
  }

  @Test func moreServicesThanAListHoldsAreRefused() async throws {
    let health = HealthService(services: (0..<200).map { "service\($0)" })
    let context = ServerContext(method: Grpc.Health.V1.Health.Methods.list)
    let error = await #expect(throws: RPCError.self) {
      try await health.list(Grpc.Health.V1.HealthListRequest(), context: context)
    }
    #expect(error?.code == .resourceExhausted)
  }
}
