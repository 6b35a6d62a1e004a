import ProtobufRuntime

extension MethodConfiguration {
  init(json: JSONInput) throws(ProtobufError) {
    self.init(names: [])
    for (name, value) in try json.members() {
      switch name {
      case "name": names = try Self.names(value)
      case "timeout": timeout = try Duration(notNegative: value)
      case "waitForReady": waitForReady = try value.bool()
      case "maxRequestMessageBytes": maximumRequestBytes = Int(try value.uint32())
      case "maxResponseMessageBytes": maximumResponseBytes = Int(try value.uint32())
      case "retryPolicy": retryPolicy = try RetryPolicy(json: value)
      case "hedgingPolicy": throw value.error("hedging is not supported")
      default: break
      }
    }
    guard !names.isEmpty else { throw json.error("needs a name: which methods it is for") }
  }

  private static func names(_ json: JSONInput) throws(ProtobufError) -> [Name] {
    var names: [Name] = []
    for element in try json.elements() {
      var service = "", method = ""
      for (name, value) in try element.members() {
        switch name {
        case "service": service = try value.string()
        case "method": method = try value.string()
        default: break
        }
      }
      names.append(try Self.name(service, method, element))
    }
    return names
  }

  /// An empty service is every method of every service.
  private static func name(_ service: String, _ method: String, _ json: JSONInput) throws(ProtobufError) -> Name {
    guard !service.isEmpty else {
      guard method.isEmpty else { throw json.error("a method needs its service") }
      return .everything
    }
    return method.isEmpty ? .service(service) : .method(service: service, method: method)
  }
}
