/// The fields of a message that has many: copies of the message share them until one of them is changed.
///
/// Passed on as a value, such a message would be copied field by field each time, and would take a kilobyte of the frame of
/// every async function that it goes through.
@frozen
public struct MessageStorage<Fields: Hashable & Sendable>: Hashable, Sendable {
  /// Sendable because `fields` are only changed while one message alone refers to them.
  @usableFromInline final class Box: @unchecked Sendable {
    @usableFromInline var fields: Fields

    @inlinable init(_ fields: Fields) {
      self.fields = fields
    }
  }

  @usableFromInline var box: Box

  @inlinable public init(_ fields: Fields) {
    box = Box(fields)
  }

  @inlinable public var fields: Fields {
    _read { yield box.fields }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.fields) }
      yield &box.fields
    }
  }

  @inlinable public static func == (a: MessageStorage, b: MessageStorage) -> Bool {
    a.box === b.box || a.fields == b.fields
  }

  @inlinable public func hash(into hasher: inout Hasher) {
    fields.hash(into: &hasher)
  }
}
