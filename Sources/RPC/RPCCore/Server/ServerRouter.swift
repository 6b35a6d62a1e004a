/// Finds the handler of a call and runs it behind the interceptors.
public final class ServerRouter: Sendable {
  private let methods: MethodTable
  private let services: Set<String>
  private let interceptors: [any ServerInterceptor]
  private let observer: (any ServerCallObserver)?

  /// When two services have the same method the first one serves it.
  public init(
    services: [any RPCService], interceptors: [any ServerInterceptor] = [], observer: (any ServerCallObserver)? = nil
  ) {
    self.methods = MethodTable(
      services.flatMap(\.methods).map { $0.observed(by: observer?.observer(of: $0.descriptor)) })
    self.observer = observer
    self.services = Set(services.map { type(of: $0).serviceName })
    self.interceptors = interceptors
  }

  /// The handler of the method with a path of these bytes, or nil, of which ``refusal(path:)`` tells the caller.
  public func handler(path: UnsafeRawBufferPointer) -> MethodHandler? {
    methods.handler(path: path)
  }

  /// - Throws: UNIMPLEMENTED when there is no such method.
  public func handler(path: String) throws(RPCError) -> MethodHandler {
    var path = path
    if let handler = path.withUTF8({ handler(path: UnsafeRawBufferPointer($0)) }) { return handler }
    throw refusal(path: path)
  }

  /// What a caller is told that has named a method which is not there. It is counted.
  public func refusal(path: String) -> RPCError {
    observer?.refusedUnknownMethod()
    let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: true)
    guard parts.count == 2, services.contains(String(parts[0])) else {
      return RPCError(code: .unimplemented, message: "unknown service")
    }
    return RPCError(code: .unimplemented, message: "unknown method")
  }

  /// Runs a call to its end, in the calling task. Calls that it makes as a client inherit its deadline.
  public func serve(_ call: any ServerCall, with handler: MethodHandler, context: ServerContext) async {
    let call = handler.observer?.observe(call, context: context) ?? call
    do {
      if let deadline = context.deadline {
        try await InheritedDeadline.$current.withValue(deadline) {
          try await run(call, handler, context, interceptors[...])
        }
      } else if interceptors.isEmpty {
        try await handler.body(call, context)
      } else {
        try await run(call, handler, context, interceptors[...])
      }
      call.finish(nil)
    } catch {
      call.finish(RPCError(mapping: error).normalized)
    }
  }

  private func run(
    _ call: any ServerCall, _ handler: MethodHandler, _ context: ServerContext,
    _ remaining: ArraySlice<any ServerInterceptor>
  ) async throws {
    guard let interceptor = remaining.first else { return try await handler.body(call, context) }
    try await interceptor.intercept(context: context) { context in
      try await run(call, handler, context, remaining.dropFirst())
    }
  }
}

extension RPCError {
  /// Throwing OK is a mistake of the handler; the caller must not take the failure for a success.
  fileprivate var normalized: RPCError {
    guard code == .ok else { return self }
    var error = self
    error.code = .unknown
    return error
  }
}
