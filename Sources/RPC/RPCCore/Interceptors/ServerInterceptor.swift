/// Code around every call of a server, such as logging, metrics, identity and limits.
public protocol ServerInterceptor: Sendable {
  /// Call `next` to go on with the call, or throw ``RPCError`` to refuse it. What `next` throws is what the caller is
  /// going to get; throwing something else replaces it. Bind a task-local value around `next` to pass one to the
  /// handler.
  func intercept(context: ServerContext, next: @Sendable (ServerContext) async throws -> Void) async throws
}
