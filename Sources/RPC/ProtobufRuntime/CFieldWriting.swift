import CProtobufC

/// What generated code calls to build fields of C structures in an arena.
extension Arena {
  /// Stores a `string` field, as the `ProtobufCBinaryData` at `destination`.
  public func store(_ text: String, at destination: UnsafeMutableRawPointer) {
    guard !text.isEmpty else { return }
    var text = text
    text.withUTF8 { copy(UnsafeRawBufferPointer($0), at: destination) }
  }

  /// Stores a `bytes` field, as the `ProtobufCBinaryData` at `destination`.
  public func store(_ bytes: [UInt8], at destination: UnsafeMutableRawPointer) {
    guard !bytes.isEmpty else { return }
    bytes.withUnsafeBytes { copy($0, at: destination) }
  }

  private func copy(_ bytes: UnsafeRawBufferPointer, at destination: UnsafeMutableRawPointer) {
    let target = allocate(byteCount: bytes.count)
    if let source = bytes.baseAddress { target.copyMemory(from: source, byteCount: bytes.count) }
    destination.assumingMemoryBound(to: ProtobufCBinaryData.self).pointee = ProtobufCBinaryData(
      len: bytes.count, data: target.assumingMemoryBound(to: UInt8.self))
  }

  /// A repeated number as a C array; nil when empty.
  @inlinable public func numbers<Number>(_ values: [Number]) -> UnsafeMutablePointer<Number>? {
    guard !values.isEmpty else { return nil }
    let target = allocate(Number.self, count: values.count)
    values.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { target.initialize(from: base, count: source.count) }
    }
    return target
  }

  /// A repeated `bool` as a C array of `int`; nil when empty.
  @inlinable public func booleans(_ values: [Bool]) -> UnsafeMutablePointer<Int32>? {
    elements(values) { $0 ? 1 : 0 }
  }

  /// A repeated enumeration as a C array of `int`; nil when empty.
  @inlinable public func enums<Value: ProtobufEnum>(_ values: [Value]) -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(elements(values, \.rawValue))
  }

  /// A repeated `string` as a C array of `ProtobufCBinaryData`; nil when empty.
  public func strings(_ values: [String]) -> UnsafeMutableRawPointer? {
    binaryData(values) { store($0, at: $1) }
  }

  /// A repeated `bytes` as a C array of `ProtobufCBinaryData`; nil when empty.
  public func byteStrings(_ values: [[UInt8]]) -> UnsafeMutableRawPointer? {
    binaryData(values) { store($0, at: $1) }
  }

  /// Repeated messages as a C array of pointers; nil when empty.
  @inlinable public func messages<Message: CMessageConvertible>(_ values: [Message]) -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(elements(values) { $0.makeCMessage(in: self) })
  }

  /// A C array with an element for each value; nil when empty.
  @inlinable public func elements<Value, Element>(
    _ values: [Value], _ convert: (Value) -> Element
  ) -> UnsafeMutablePointer<Element>? {
    guard !values.isEmpty else { return nil }
    let target = allocate(Element.self, count: values.count)
    for (index, value) in values.enumerated() { (target + index).initialize(to: convert(value)) }
    return target
  }

  private func binaryData<Value>(
    _ values: [Value], _ store: (Value, UnsafeMutableRawPointer) -> Void
  ) -> UnsafeMutableRawPointer? {
    guard !values.isEmpty else { return nil }
    let target = allocate(ProtobufCBinaryData.self, count: values.count)
    for (index, value) in values.enumerated() {
      (target + index).initialize(to: ProtobufCBinaryData(len: 0, data: nil))
      store(value, target + index)
    }
    return UnsafeMutableRawPointer(target)
  }
}
