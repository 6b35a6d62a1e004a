import RPCCore

/// Gives back the two entries that the test `custom_metadata` sends: one before the response, one after it.
func echoMetadata(_ context: ServerContext) {
  for entry in context.metadata {
    switch entry.value {
    case .ascii(let value) where entry.name == "x-grpc-test-echo-initial":
      // What a peer sent may be what this side must not send; then it is not given back.
      try? context.responseHeaders.append(value, for: entry.name)
    case .binary(let value) where entry.name == "x-grpc-test-echo-trailing-bin":
      try? context.responseTrailers.append(value, for: entry.name)
    default: break
    }
  }
}
