import OutcryContract
import RPCCore
@testable import RPCServices
import StandardMessages
import Testing

@Suite struct ReflectionServiceTests {
  private typealias Request = Grpc.Reflection.V1.ServerReflectionRequest
  private typealias Answer = Grpc.Reflection.V1.ServerReflectionResponse.MessageResponse

  private static let services = ["outcry.v1.OrderService", "grpc.health.v1.Health"]

  private func answers(to questions: [Request.MessageRequest?]) async throws -> [Answer?] {
    let index = try DescriptorIndex(fileDescriptorSet: EmbeddedDescriptors.fileDescriptorSet, services: Self.services)
    let result = Answers()
    try await withServices([ReflectionService(index)]) { client, _ in
      let responses = Grpc.Reflection.V1.ServerReflection.Client(client).serverReflectionInfo { requests in
        for question in questions { try await requests.write(Request(host: "h", messageRequest: question)) }
      }
      for try await response in responses {
        #expect(response.validHost == "h")
        await result.append(response.messageResponse)
      }
    }
    return await result.all
  }

  private actor Answers {
    private(set) var all: [Answer?] = []
    func append(_ answer: Answer?) { all.append(answer) }
  }

  @Test func servicesAreListedInOrder() async throws {
    let answers = try await answers(to: [.listServices("")])
    #expect(answers == [.listServicesResponse(.init(service: Self.services.sorted().map { .init(name: $0) }))])
  }

  @Test func filesAreFoundBySymbolAndByName() async throws {
    let answers = try await answers(to: [
      .fileContainingSymbol("outcry.v1.OrderService"), .fileByFilename("outcry/v1/orders.proto"),
    ])
    guard case .fileDescriptorResponse(let bySymbol) = answers.first,
      case .fileDescriptorResponse(let byName) = answers.last
    else {
      Issue.record("there are no descriptors: \(answers)")
      return
    }
    #expect(answers.count == 2)
    #expect(bySymbol == byName)
    #expect(bySymbol.fileDescriptorProto.count > 1)
  }

  @Test func whatIsNotThereIsAnErrorAndTheStreamGoesOn() async throws {
    let answers = try await answers(to: [
      .fileByFilename("nope"), .fileContainingSymbol("nope"), .allExtensionNumbersOfType("nope"),
      .fileContainingExtension(.init(containingType: "outcry.v1.Order", extensionNumber: 1)), nil,
      .allExtensionNumbersOfType("outcry.v1.Order"),
    ])
    let codes = answers.map { answer -> Int32? in
      if case .errorResponse(let error) = answer { error.errorCode } else { nil }
    }
    #expect(codes == [5, 5, 5, 5, 3, nil])
    #expect(answers.last == .allExtensionNumbersResponse(.init(baseTypeName: "outcry.v1.Order", extensionNumber: [])))
  }
}
