import HTTP2
@testable import RPCCore
@testable import RPCTransport

/// What a peer's header block means: as a request, as a response, as trailers; and sending its metadata back.
///
/// Input: fields, each a length and a name, a length and a value.
enum HeaderFuzz {
  @Sendable static func run(_ input: UnsafeRawBufferPointer) {
    var reader = InputReader(input)
    var block = HeaderBlock()
    var named = Metadata()
    while !reader.isEmpty {
      let name = reader.counted()
      let value = reader.counted()
      block.append(name: name, value: value)
      add(name, value, to: &named)
    }
    check(named)
    request(block)
    response(block)
  }

  /// As an application adds them.
  private static func add(_ name: [UInt8], _ value: [UInt8], to metadata: inout Metadata) {
    let name = String(decoding: name, as: UTF8.self)
    do throws(MetadataError) {
      try metadata.append(String(decoding: value, as: UTF8.self), for: name)
      require(!name.lowercased().hasPrefix("grpc-"), "reserved names cannot be added")
    } catch {
      try? metadata.append(value, for: name)
    }
  }

  private static let router = ServerRouter(services: [])

  private static func request(_ block: HeaderBlock) {
    do throws(RequestHead.Refusal) {
      let head = try RequestHead(block, router: router)
      if case .unknown(let path) = head.method {
        require(path.hasPrefix("/"), "only a path that is well-formed gets further")
      }
      require(head.timeout.map { $0 >= .zero } ?? true, "a timeout is not negative")
      check(head.metadata)
    } catch {
      _ = ResponseFields.refusal(error)
    }
  }

  private static func response(_ block: HeaderBlock) {
    let head = ResponseHead(block)
    _ = head.isInterim
    _ = head.failure
    check(head.metadata)
    guard case .failed(let error)? = head.outcome else { return }
    require(error.code != .ok, "a failure has another code than OK")
    require(ResponseFields.trailers(error, head.metadata).count > 0, "a failure can be passed on")
  }

  private static func check(_ metadata: Metadata) {
    metadata.forEachField { name, value in
      require(!Metadata.isReserved(name), "metadata has no name that belongs to the protocol")
      require(value.allSatisfy { (0x20...0x7E).contains($0) }, "what is sent is printable ASCII")
      require(value.first != 0x20 && value.last != 0x20, "what is sent has no space at either end")
    }
    var echoed = Metadata()
    metadata.forEachField { name, value in echoed.appendReceived(name: name.utf8, value: value) }
    require(echoed.count == metadata.count, "metadata survives being sent")
  }
}
