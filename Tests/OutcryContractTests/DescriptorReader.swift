/// Just enough of the wire format to look into a `google.protobuf.FileDescriptorSet`.
struct DescriptorReader {
  struct Malformed: Error {}

  /// The length-delimited fields of a message, in order; others are skipped.
  static func fields(of bytes: ArraySlice<UInt8>) throws -> [(number: Int, content: ArraySlice<UInt8>)] {
    var fields: [(number: Int, content: ArraySlice<UInt8>)] = []
    var rest = bytes
    while !rest.isEmpty {
      let tag = try varint(&rest)
      switch tag & 7 {
      case 0: _ = try varint(&rest)
      case 2:
        let length = try varint(&rest)
        guard length <= rest.count else { throw Malformed() }
        fields.append((tag >> 3, rest.prefix(length)))
        rest = rest.dropFirst(length)
      default: throw Malformed()
      }
    }
    return fields
  }

  private static func varint(_ bytes: inout ArraySlice<UInt8>) throws -> Int {
    var value = 0
    var shift = 0
    while let byte = bytes.popFirst(), shift < 63 {
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw Malformed()
  }

  /// What is asked of a FileDescriptorProto (google/protobuf/descriptor.proto).
  struct File {
    var name = ""
    var package = ""
    var dependencies: [String] = []
    /// Full names of services with the names of their methods.
    var services: [String: [String]] = [:]
    var hasComments = false

    init(_ bytes: ArraySlice<UInt8>) throws {
      for (number, content) in try DescriptorReader.fields(of: bytes) {
        switch number {
        case 1: name = String(decoding: content, as: UTF8.self)
        case 2: package = String(decoding: content, as: UTF8.self)
        case 3: dependencies.append(String(decoding: content, as: UTF8.self))
        case 6:
          let fields = try DescriptorReader.fields(of: content)
          let serviceName = fields.first { $0.number == 1 }.map { String(decoding: $0.content, as: UTF8.self) } ?? ""
          services[package + "." + serviceName] = try fields.filter { $0.number == 2 }.map { method in
            let name = try DescriptorReader.fields(of: method.content).first { $0.number == 1 }
            return String(decoding: name?.content ?? [], as: UTF8.self)
          }
        case 9: hasComments = true
        default: break
        }
      }
    }
  }

  static func files(of set: [UInt8]) throws -> [File] {
    try fields(of: set[...]).filter { $0.number == 1 }.map { try File($0.content) }
  }
}
