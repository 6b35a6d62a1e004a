/// The text of an identifier in three words, in one form alone for each text: names are compared, hashed and copied many
/// times for each time that one is read.
///
/// - numbered: `prefix-number`, as the house names things, with a prefix of at most ten bytes and a number below 10¹²: seven
///   bytes of the prefix and its length with the highest bit set; the other three and the number.
/// - short: any other text of at most fifteen bytes: its bytes and, in the last place, how many they are.
/// - long: any other text, in an object; two hash values of it.
struct PackedText: Sendable {
  private let head: UInt64
  private let tail: UInt64
  private let long: LongText?

  private final class LongText: Sendable {
    let text: String
    init(_ text: String) { self.text = text }
  }

  private static let longestPrefix = 10
  private static let longestShortText = 15
  private static let numberedMark: UInt64 = 1 << 63
  /// No prefix has such a byte, and no short text is so long.
  private static let longMark: UInt64 = 0xff << 56
  /// Numbers from here on stand in the text alone: a text with so many digits is not read as a number.
  private static let numberLimit: UInt64 = 1_000_000_000_000
  private static let numberDigits = 12
  private static let numberBits: UInt64 = 40

  /// - Parameter bytes: ASCII, not empty.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (number, digits) = Self.number(behindLastHyphenOf: bytes)
    let prefix = bytes.count - digits - 1
    if number > 0, prefix <= Self.longestPrefix {
      (head, tail) = Self.words(UnsafeBufferPointer(rebasing: bytes[..<prefix]), number)
      long = nil
    } else if bytes.count <= Self.longestShortText {
      head = Self.word(bytes.prefix(8))
      tail = Self.word(bytes.dropFirst(8)) | UInt64(bytes.count) << 56
      long = nil
    } else {
      head = Self.mark(of: bytes, seed: PackedTextSeed.first) & ~Self.numberedMark
      tail = Self.mark(of: bytes, seed: PackedTextSeed.second) | Self.longMark
      long = LongText(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// `prefix-number`. Inlined, as is what it calls: of a prefix that is known the compiler makes two constants.
  @inline(__always)
  init(_ prefix: StaticString, _ number: UInt64) {
    if prefix.utf8CodeUnitCount <= Self.longestPrefix, number > 0, number < Self.numberLimit {
      (head, tail) = prefix.withUTF8Buffer { Self.words($0, number) }
      long = nil
    } else {
      var text = Self.text(prefix.withUTF8Buffer { Array($0) }, number)
      self = text.withUTF8 { PackedText($0) }
    }
  }

  var text: String {
    if let long { return long.text }
    let count = count
    return String(unsafeUninitializedCapacity: count) { write(count, to: $0) }
  }

  /// The bytes of the text, for those who only copy them: no string is made where none is kept.
  func withUTF8<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
    if let long {
      var text = long.text
      return text.withUTF8(body)
    }
    let count = count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { buffer in
      _ = write(count, to: buffer)
      return body(UnsafeBufferPointer(buffer))
    }
  }

  /// How many bytes a text has that is not long.
  private var count: Int {
    guard head & Self.numberedMark != 0 else { return Int(truncatingIfNeeded: tail >> 56) }
    return Int(truncatingIfNeeded: head >> 56 & 0x7f) + 1 + Self.digits(of: number)
  }

  /// Writes a text that is not long, and has so many bytes; answers with how many these are.
  private func write(_ count: Int, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    if head & Self.numberedMark != 0 {
      let prefix = Int(truncatingIfNeeded: head >> 56 & 0x7f)
      return Self.write((0..<prefix).lazy.map { prefixByte($0) }, number, count, to: buffer)
    }
    for place in 0..<count { buffer[place] = textByte(place) }
    return count
  }

  /// The number of a numbered text; 0 of every other.
  var number: UInt64 { head & Self.numberedMark != 0 ? tail & (1 << Self.numberBits - 1) : 0 }

  func hasPrefix(_ prefix: StaticString) -> Bool {
    if let long { return long.text.hasPrefix("\(prefix)") }
    let isNumbered = head & Self.numberedMark != 0
    let kept = Int(truncatingIfNeeded: isNumbered ? head >> 56 & 0x7f : tail >> 56)
    return prefix.withUTF8Buffer { bytes in
      for place in 0..<min(kept, bytes.count) where bytes[place] != (isNumbered ? prefixByte(place) : textByte(place)) {
        return false
      }
      if bytes.count <= kept { return true }
      // Behind the bytes of a numbered text that are kept as such stand a hyphen and the number.
      return isNumbered && bytes[kept] == UInt8(ascii: "-") && text.hasPrefix("\(prefix)")
    }
  }

  /// Of a numbered text.
  private func prefixByte(_ place: Int) -> UInt8 {
    place < 7 ? Self.byte(place, of: head) : Self.byte(place - 2, of: tail)
  }

  /// Of a short text.
  private func textByte(_ place: Int) -> UInt8 { Self.byte(place & 7, of: place < 8 ? head : tail) }

  /// A hash value that takes few instructions, another in each process.
  var mark: UInt64 { Self.mixed(Self.mixed(PackedTextSeed.first, head), tail) }

  @inline(__always)
  private static func words(_ prefix: UnsafeBufferPointer<UInt8>, _ number: UInt64) -> (UInt64, UInt64) {
    var head = UInt64(truncatingIfNeeded: prefix.count) << 56 | numberedMark
    var tail = number
    for place in 0..<min(7, prefix.count) { head |= UInt64(prefix[place]) << UInt64(8 * place) }
    if prefix.count > 7 {
      for place in 7..<prefix.count { tail |= UInt64(prefix[place]) << UInt64(8 * (place - 2)) }
    }
    return (head, tail)
  }

  private static func byte(_ place: Int, of word: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: word >> UInt64(8 * place))
  }

  /// At most eight bytes, the first in the lowest place.
  private static func word(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) << shift
      shift += 8
    }
    return word
  }

  /// Faster than interpolation by far.
  private static func text(_ prefix: some Collection<UInt8>, _ number: UInt64) -> String {
    let count = prefix.count + 1 + digits(of: number)
    return String(unsafeUninitializedCapacity: count) { write(prefix, number, count, to: $0) }
  }

  private static func digits(of number: UInt64) -> Int {
    var (rest, digits) = (number / 10, 1)
    while rest > 0 { (rest, digits) = (rest / 10, digits + 1) }
    return digits
  }

  private static func write(
    _ prefix: some Collection<UInt8>, _ number: UInt64, _ count: Int, to buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var place = 0
    for byte in prefix {
      buffer[place] = byte
      place += 1
    }
    buffer[place] = UInt8(ascii: "-")
    var rest = number
    for place in (place + 1..<count).reversed() {
      buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return count
  }

  /// The number behind the last hyphen when it is written as `text` writes it, with how many digits it has; else 0.
  private static func number(behindLastHyphenOf bytes: UnsafeBufferPointer<UInt8>) -> (number: UInt64, digits: Int) {
    var value: UInt64 = 0
    var unit: UInt64 = 1
    for (distance, byte) in bytes.reversed().enumerated() {
      if byte == UInt8(ascii: "-") {
        let isPlain = distance > 0 && bytes[bytes.count - distance] != UInt8(ascii: "0")
        return (isPlain ? value : 0, distance)
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), distance < numberDigits else { return (0, 0) }
      value += UInt64(byte - UInt8(ascii: "0")) * unit
      unit *= 10
    }
    return (0, 0)
  }

  private static func mark(of bytes: UnsafeBufferPointer<UInt8>, seed: UInt64) -> UInt64 {
    var mark = seed ^ UInt64(bytes.count)
    var index = 0
    while index < bytes.count {
      mark = mixed(mark, word(bytes[index..<min(index + 8, bytes.count)]))
      index += 8
    }
    return mark
  }

  /// Both halves of a product, whose bits depend on those of both factors.
  private static func mixed(_ mark: UInt64, _ word: UInt64) -> UInt64 {
    let product = (mark ^ word).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return (product.high ^ product.low) &+ mark
  }
}

extension PackedText: Hashable {
  static func == (left: Self, right: Self) -> Bool {
    left.head == right.head && left.tail == right.tail && (left.long == nil || left.long?.text == right.long?.text)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(head)
    hasher.combine(tail)
  }
}

extension PackedText: Comparable {
  /// The order of the texts, byte by byte.
  static func < (left: Self, right: Self) -> Bool {
    if left.isShort, right.isShort {
      return (left.head.byteSwapped, left.tail.byteSwapped) < (right.head.byteSwapped, right.tail.byteSwapped)
    }
    return left.text < right.text
  }

  private var isShort: Bool { long == nil && head & Self.numberedMark == 0 }
}

/// Nobody outside can make names whose hash values are all the same.
private enum PackedTextSeed {
  static let first = UInt64.random(in: .min ... .max)
  static let second = UInt64.random(in: .min ... .max)
}
