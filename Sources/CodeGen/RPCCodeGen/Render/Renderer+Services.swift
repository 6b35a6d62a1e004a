extension Renderer {
  /// The file with the services of a file.
  func renderServices(_ file: FileModel) -> RenderedFile {
    var text = header(source: file.name)
    let references = file.services.flatMap(\.methods).flatMap { [$0.input, $0.output] }
    renderImports(Set(references.compactMap(\.module)).union(["RPCCore"]), into: &text)
    for (index, service) in file.services.enumerated() {
      if index > 0 { text.line() }
      text.block("extension \(file.namespace.joined(separator: "."))") { text in
        text.documentation(service.documentation)
        text.block("\(access) enum \(service.name)") { text in
          text.line("/// The full name of the service.")
          text.line("\(access) static let serviceName = \"\(service.fullName)\"")
          text.line()
          renderMethods(service, into: &text)
          text.line()
          renderProvider(service, into: &text)
          text.line()
          renderClient(service, into: &text)
        }
      }
      text.line()
      renderProviderDefaults(service, into: &text)
    }
    return RenderedFile(name: file.outputName + ".services.swift", contents: text.text)
  }

  private func renderMethods(_ service: ServiceModel, into text: inout SourceText) {
    text.line("/// The methods of the service.")
    text.block("\(access) enum Methods") { text in
      for method in service.methods {
        text.documentation(method.documentation)
        let arguments = "service: serviceName, method: \"\(method.name)\", kind: .\(method.kind.rawValue)"
        text.line("\(access) static let \(method.swiftName) = MethodDescriptor(\(arguments))")
      }
      text.line("/// All of them, in the order of the contract.")
      text.line(
        "\(access) static let all: [MethodDescriptor] = [\(service.methods.map(\.swiftName).joined(separator: ", "))]")
    }
  }

  private func renderProvider(_ service: ServiceModel, into text: inout SourceText) {
    text.line("/// What a server implements.")
    text.block("\(access) protocol Provider: RPCService") { text in
      for (index, method) in service.methods.enumerated() {
        if index > 0 { text.line() }
        text.documentation(method.documentation)
        text.line(method.providerSignature)
      }
    }
  }

  private func renderProviderDefaults(_ service: ServiceModel, into text: inout SourceText) {
    text.block("extension \(service.swiftName).Provider") { text in
      text.line("\(access) static var serviceName: String { \(service.swiftName).serviceName }")
      text.line()
      text.block("\(access) var methods: [MethodHandler]") { text in
        text.line("[")
        text.indented { text in
          for method in service.methods {
            let call = ".\(method.kind.rawValue)(\(service.swiftName).Methods.\(method.swiftName))"
            text.line("\(call) { \(method.handlerParameters) in")
            text.indented { $0.line(method.handlerBody) }
            text.line("},")
          }
        }
        text.line("]")
      }
    }
  }

  private func renderClient(_ service: ServiceModel, into text: inout SourceText) {
    text.line("/// Calls the service.")
    text.block("\(access) struct Client: Sendable") { text in
      text.line("private let client: RPCClient")
      text.line()
      text.line("/// Calls the service through `client`.")
      text.block("\(access) init(_ client: RPCClient)") { $0.line("self.client = client") }
      for method in service.methods {
        text.line()
        text.documentation(method.documentation)
        text.block("\(access) func \(method.clientSignature)") { text in
          text.line(method.clientBody)
        }
      }
    }
  }
}

extension MethodModel {
  fileprivate var providerSignature: String {
    switch kind {
    case .unary:
      "func \(swiftName)(_ request: \(input.swiftName), context: ServerContext) async throws -> \(output.swiftName)"
    case .serverStreaming:
      "func \(swiftName)(_ request: \(input.swiftName), responses: ResponseWriter<\(output.swiftName)>, context: ServerContext) async throws"
    case .clientStreaming:
      "func \(swiftName)(_ requests: RequestStream<\(input.swiftName)>, context: ServerContext) async throws -> \(output.swiftName)"
    case .bidirectionalStreaming:
      "func \(swiftName)(_ requests: RequestStream<\(input.swiftName)>, responses: ResponseWriter<\(output.swiftName)>, context: ServerContext) async throws"
    }
  }

  fileprivate var handlerParameters: String {
    switch kind {
    case .unary:
      "(request: \(input.swiftName), context) -> \(output.swiftName)"
    case .serverStreaming:
      "(request: \(input.swiftName), responses: ResponseWriter<\(output.swiftName)>, context)"
    case .clientStreaming:
      "(requests: RequestStream<\(input.swiftName)>, context) -> \(output.swiftName)"
    case .bidirectionalStreaming:
      "(requests: RequestStream<\(input.swiftName)>, responses: ResponseWriter<\(output.swiftName)>, context)"
    }
  }

  fileprivate var handlerBody: String {
    switch kind {
    case .unary: "try await self.\(swiftName)(request, context: context)"
    case .serverStreaming: "try await self.\(swiftName)(request, responses: responses, context: context)"
    case .clientStreaming: "try await self.\(swiftName)(requests, context: context)"
    case .bidirectionalStreaming: "try await self.\(swiftName)(requests, responses: responses, context: context)"
    }
  }

  fileprivate var clientSignature: String {
    let options = "options: CallOptions = .init()"
    let requests = "requests: @escaping @Sendable (RequestWriter<\(input.swiftName)>) async throws -> Void"
    switch kind {
    case .unary:
      return "\(swiftName)(_ request: \(input.swiftName), \(options)) async throws -> \(output.swiftName)"
    case .serverStreaming:
      return "\(swiftName)(_ request: \(input.swiftName), \(options)) -> ResponseStream<\(output.swiftName)>"
    case .clientStreaming:
      return "\(swiftName)(\(options), \(requests)) async throws -> \(output.swiftName)"
    case .bidirectionalStreaming:
      return "\(swiftName)(\(options), \(requests)) -> ResponseStream<\(output.swiftName)>"
    }
  }

  fileprivate var clientBody: String {
    switch kind {
    case .unary: "try await client.unary(Methods.\(swiftName), request, options: options)"
    case .serverStreaming: "client.serverStreaming(Methods.\(swiftName), request, options: options)"
    case .clientStreaming:
      "try await client.clientStreaming(Methods.\(swiftName), options: options, requests: requests)"
    case .bidirectionalStreaming:
      "client.bidirectionalStreaming(Methods.\(swiftName), options: options, requests: requests)"
    }
  }
}
