import RPCCore

extension MessageLimits {
  /// A call can lower what its client allows, and not raise it.
  func limited(by options: CallOptions) -> MessageLimits {
    var limits = self
    if let bytes = options.maximumRequestBytes { limits.maximumSendBytes = min(limits.maximumSendBytes, max(0, bytes)) }
    if let bytes = options.maximumResponseBytes {
      limits.maximumReceiveBytes = min(limits.maximumReceiveBytes, max(0, bytes))
    }
    return limits
  }
}
