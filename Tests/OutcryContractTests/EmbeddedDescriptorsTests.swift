import OutcryContract
import RPCCore
import Testing

@Suite struct EmbeddedDescriptorsTests {
  private func files() throws -> [DescriptorReader.File] {
    try DescriptorReader.files(of: EmbeddedDescriptors.fileDescriptorSet)
  }

  @Test func everyFileComesAfterItsImports() throws {
    var seen: Set<String> = []
    for file in try files() {
      #expect(seen.isSuperset(of: file.dependencies), "\(file.name)")
      #expect(seen.insert(file.name).inserted, "\(file.name) occurs twice")
    }
    #expect(
      seen.isSuperset(of: [
        "outcry/v1/orders.proto", "grpc/health/v1/health.proto", "grpc/reflection/v1/reflection.proto",
        "grpc/reflection/v1alpha/reflection.proto", "grpc/channelz/v1/channelz.proto", "google/rpc/error_details.proto",
        "google/protobuf/timestamp.proto",
      ]))
  }

  @Test func commentsAreLeftOut() throws {
    #expect(try files().allSatisfy { !$0.hasComments })
  }

  private static let services = [
    Outcry.V1.SessionService.Methods.all, Outcry.V1.OrderService.Methods.all, Outcry.V1.PositionService.Methods.all,
    Outcry.V1.TriggerService.Methods.all, Outcry.V1.RiskService.Methods.all, Outcry.V1.MarketDataService.Methods.all,
    Outcry.V1.PrerequisiteService.Methods.all, Outcry.V1.EventService.Methods.all,
    Outcry.V1.BacktestService.Methods.all, Outcry.V1.SignalService.Methods.all, Outcry.V1.TraceService.Methods.all,
    Outcry.V1.LeaseService.Methods.all, Outcry.V1.StrategyService.Methods.all, Outcry.V1.AuditService.Methods.all,
    Outcry.V1.DataService.Methods.all,
    Outcry.V1.OptimizationService.Methods.all, Outcry.V1.ParityService.Methods.all, Outcry.V1.ServerService.Methods.all,
  ]

  @Test(arguments: services)
  func theGeneratedMethodsAreThoseOfTheDescriptors(_ methods: [MethodDescriptor]) throws {
    let service = try #require(methods.first?.service)
    let described = try files().compactMap { $0.services[service] }.first
    #expect(methods.map(\.method) == described)
    #expect(methods.allSatisfy { $0.service == service && $0.path == "/\(service)/\($0.method)" })
  }

  @Test func theGeneratedServicesAreAllThereAre() throws {
    let described = try files().filter { $0.package == "outcry.v1" }.flatMap(\.services.keys)
    #expect(Set(described) == Set(Self.services.compactMap(\.first?.service)))
  }

  @Test func theHashIsASHA256() {
    #expect(EmbeddedDescriptors.contractHash.count == 64)
    #expect(EmbeddedDescriptors.contractHash.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }
}
