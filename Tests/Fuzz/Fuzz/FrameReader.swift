/// Makes frames from an input: each is a type, flags, the number of a stream, a length and the payload, a byte each but
/// for the payload. Mutations of such an input keep the frames whole, which those of raw frames do not.
enum FrameReader {
  static let emptySettings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]

  static func next(_ reader: inout InputReader) -> [UInt8] {
    let type = reader.byte()
    let flags = reader.byte()
    let stream = reader.byte()
    let payload = reader.counted()
    return [0, 0, UInt8(payload.count), type, flags, 0, 0, 0, stream] + payload
  }
}
