/// An entry point for bytes that come from outside. It must take any of them without a trap, a bad access or a broken
/// promise; `require` states the promises.
struct FuzzTarget: Sendable {
  let name: String
  let run: @Sendable (UnsafeRawBufferPointer) -> Void

  static let all: [FuzzTarget] = [
    FuzzTarget(name: "http2-server", run: HTTP2Fuzz.server),
    FuzzTarget(name: "http2-client", run: HTTP2Fuzz.client),
    FuzzTarget(name: "tls", run: TLSFuzz.run),
    FuzzTarget(name: "framing", run: FramingFuzz.run),
    FuzzTarget(name: "headers", run: HeaderFuzz.run),
    FuzzTarget(name: "protobuf", run: ProtobufFuzz.run),
    FuzzTarget(name: "json", run: JSONFuzz.run),
    FuzzTarget(name: "values", run: ValueFuzz.run),
  ]

  static var names: String { all.map(\.name).joined(separator: " ") }

  static func named(_ name: String?) -> FuzzTarget? {
    all.first { $0.name == name }
  }
}
