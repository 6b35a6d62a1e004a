/// The number grammar of RFC 8259 §6, and exact integers written in it.
enum JSONNumber {
  /// Where the number that starts at `start` ends; nil when none does.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    func isDigit() -> Bool { position < bytes.count && (0x30...0x39).contains(bytes[position]) }
    func isOne(of first: UInt8, _ second: UInt8) -> Bool {
      position < bytes.count && (bytes[position] == first || bytes[position] == second)
    }
    func skipDigits() -> Bool {
      let before = position
      while isDigit() { position += 1 }
      return position > before
    }

    if isOne(of: UInt8(ascii: "-"), UInt8(ascii: "-")) { position += 1 }
    if isOne(of: UInt8(ascii: "0"), UInt8(ascii: "0")) {
      position += 1
      if isDigit() { return nil }
    } else if !skipDigits() {
      return nil
    }
    if isOne(of: UInt8(ascii: "."), UInt8(ascii: ".")) {
      position += 1
      guard skipDigits() else { return nil }
    }
    if isOne(of: UInt8(ascii: "e"), UInt8(ascii: "E")) {
      position += 1
      if isOne(of: UInt8(ascii: "+"), UInt8(ascii: "-")) { position += 1 }
      guard skipDigits() else { return nil }
    }
    return position
  }

  /// Whether all of `text` is one number.
  static func isNumber(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { end(in: $0, from: 0) == $0.count }
  }

  /// The integer that a number stands for, exactly; nil when it has a fraction or does not fit.
  /// `1e2` and `1.50e1` are integers, too.
  static func integer<Integer: FixedWidthInteger>(_ text: String, as type: Integer.Type = Integer.self) -> Integer? {
    guard isNumber(text) else { return nil }
    if let plain = Integer(text) { return plain }

    let mantissaAndExponent = text.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
    guard let mantissa = mantissaAndExponent.first else { return nil }
    let wholeAndFraction = mantissa.split(separator: ".", maxSplits: 1)
    let fraction = wholeAndFraction.count == 2 ? wholeAndFraction[1] : ""
    guard let whole = wholeAndFraction.first else { return nil }
    var digits = String(whole) + fraction

    // An exponent that no 64-bit integer can use, however many digits stand before it, is not worth computing with.
    let written = mantissaAndExponent.count == 2 ? Int(mantissaAndExponent[1]) : 0
    guard let written, abs(written.clamped(to: -10_000...10_000)) < 10_000 else {
      return digits.allSatisfy { $0 == "0" || $0 == "-" } ? 0 : nil
    }
    let shift = written - fraction.count
    if shift >= 0 {
      guard shift <= 20 || digits.allSatisfy({ $0 == "0" || $0 == "-" }) else { return nil }
      digits += String(repeating: "0", count: min(shift, 20))
    } else {
      let dropped = digits.suffix(-shift)
      guard dropped.allSatisfy({ $0 == "0" || $0 == "-" }) else { return nil }
      digits = String(digits.dropLast(-shift))
      if digits.isEmpty || digits == "-" { return 0 }
    }
    return Integer(digits)
  }
}

extension Comparable {
  fileprivate func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
