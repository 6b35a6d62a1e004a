// Generated from testmessages/v1/everything.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CTestMessages
import ProtobufRuntime
import StandardMessages

extension Testmessages.V1.Everything: CMessageConvertible {
  internal static let messageName = "testmessages.v1.Everything"

  internal static var cDescriptor: UnsafeRawPointer {
    testmessages__v1__everything__descriptor_address()
  }

  internal init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Testmessages__V1__Everything.self)
    self.int32Field = c.pointee.int32_field
    self.int64Field = c.pointee.int64_field
    self.uint32Field = c.pointee.uint32_field
    self.uint64Field = c.pointee.uint64_field
    self.sint32Field = c.pointee.sint32_field
    self.sint64Field = c.pointee.sint64_field
    self.fixed32Field = c.pointee.fixed32_field
    self.fixed64Field = c.pointee.fixed64_field
    self.sfixed32Field = c.pointee.sfixed32_field
    self.sfixed64Field = c.pointee.sfixed64_field
    self.floatField = c.pointee.float_field
    self.doubleField = c.pointee.double_field
    self.boolField = c.pointee.bool_field != 0
    self.stringField = try CFieldReading.string(c.pointee.string_field.data, c.pointee.string_field.len, "testmessages.v1.Everything.string_field")
    self.bytesField = CFieldReading.bytes(c.pointee.bytes_field.data, c.pointee.bytes_field.len)
    self.side = Testmessages.V1.Side(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.inner = try CFieldReading.message(c.pointee.inner)
    self.timestamp = try CFieldReading.message(c.pointee.timestamp)
    self.duration = try CFieldReading.message(c.pointee.duration)
    self.any = try CFieldReading.message(c.pointee.any)
    self.int32s = CFieldReading.numbers(c.pointee.int32s, c.pointee.n_int32s)
    self.int64s = CFieldReading.numbers(c.pointee.int64s, c.pointee.n_int64s)
    self.uint32s = CFieldReading.numbers(c.pointee.uint32s, c.pointee.n_uint32s)
    self.uint64s = CFieldReading.numbers(c.pointee.uint64s, c.pointee.n_uint64s)
    self.sint32s = CFieldReading.numbers(c.pointee.sint32s, c.pointee.n_sint32s)
    self.sint64s = CFieldReading.numbers(c.pointee.sint64s, c.pointee.n_sint64s)
    self.fixed32s = CFieldReading.numbers(c.pointee.fixed32s, c.pointee.n_fixed32s)
    self.fixed64s = CFieldReading.numbers(c.pointee.fixed64s, c.pointee.n_fixed64s)
    self.sfixed32s = CFieldReading.numbers(c.pointee.sfixed32s, c.pointee.n_sfixed32s)
    self.sfixed64s = CFieldReading.numbers(c.pointee.sfixed64s, c.pointee.n_sfixed64s)
    self.floats = CFieldReading.numbers(c.pointee.floats, c.pointee.n_floats)
    self.doubles = CFieldReading.numbers(c.pointee.doubles, c.pointee.n_doubles)
    self.bools = CFieldReading.booleans(c.pointee.bools, c.pointee.n_bools)
    self.strings = try CFieldReading.strings(c.pointee.strings, c.pointee.n_strings, "testmessages.v1.Everything.strings")
    self.byteStrings = CFieldReading.byteStrings(c.pointee.byte_strings, c.pointee.n_byte_strings)
    self.sides = CFieldReading.enums(c.pointee.sides, c.pointee.n_sides)
    self.inners = try CFieldReading.messages(c.pointee.inners, c.pointee.n_inners)
    self.unpacked = CFieldReading.numbers(c.pointee.unpacked, c.pointee.n_unpacked)
    for case let entry? in UnsafeMutableBufferPointer(start: c.pointee.strings_by_string, count: c.pointee.n_strings_by_string) {
      let key = try CFieldReading.string(entry.pointee.key.data, entry.pointee.key.len, "testmessages.v1.Everything.strings_by_string.key")
      self.stringsByString[key] = try CFieldReading.string(entry.pointee.value.data, entry.pointee.value.len, "testmessages.v1.Everything.strings_by_string.value")
    }
    for case let entry? in UnsafeMutableBufferPointer(start: c.pointee.inners_by_int64, count: c.pointee.n_inners_by_int64) {
      let key = entry.pointee.key
      self.innersByInt64[key] = try CFieldReading.message(entry.pointee.value) ?? Testmessages.V1.Everything.Inner()
    }
    for case let entry? in UnsafeMutableBufferPointer(start: c.pointee.sides_by_bool, count: c.pointee.n_sides_by_bool) {
      let key = entry.pointee.key != 0
      self.sidesByBool[key] = Testmessages.V1.Side(rawValue: Int32(truncatingIfNeeded: entry.pointee.value.rawValue))
    }
    for case let entry? in UnsafeMutableBufferPointer(start: c.pointee.bytes_by_uint32, count: c.pointee.n_bytes_by_uint32) {
      let key = entry.pointee.key
      self.bytesByUint32[key] = CFieldReading.bytes(entry.pointee.value.data, entry.pointee.value.len)
    }
    switch c.pointee.choice_case.rawValue {
    case 71:
      self.choice = .chosenString(try CFieldReading.string(c.pointee.chosen_string.data, c.pointee.chosen_string.len, "testmessages.v1.Everything.chosen_string"))
    case 72:
      self.choice = .chosenInt64(c.pointee.chosen_int64)
    case 73:
      self.choice = try CFieldReading.message(c.pointee.chosen_inner, as: Testmessages.V1.Everything.Inner.self).map { .chosenInner($0) }
    case 74:
      self.choice = .chosenBytes(CFieldReading.bytes(c.pointee.chosen_bytes.data, c.pointee.chosen_bytes.len))
    case 75:
      self.choice = .chosenSide(Testmessages.V1.Side(rawValue: Int32(truncatingIfNeeded: c.pointee.chosen_side.rawValue)))
    case 76:
      self.choice = .chosenBool(c.pointee.chosen_bool != 0)
    case 77:
      self.choice = .chosenDouble(c.pointee.chosen_double)
    default: break
    }
    self.`default` = try CFieldReading.string(c.pointee.default_.data, c.pointee.default_.len, "testmessages.v1.Everything.default")
    self.`class` = c.pointee.class_
    self.`in` = c.pointee.in != 0
    self.self_ = try CFieldReading.string(c.pointee.`self`.data, c.pointee.`self`.len, "testmessages.v1.Everything.self")
    self.far = try CFieldReading.string(c.pointee.far.data, c.pointee.far.len, "testmessages.v1.Everything.far")
  }

  internal func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Testmessages__V1__Everything.self)
    testmessages__v1__everything__init(c)
    c.pointee.int32_field = self.int32Field
    c.pointee.int64_field = self.int64Field
    c.pointee.uint32_field = self.uint32Field
    c.pointee.uint64_field = self.uint64Field
    c.pointee.sint32_field = self.sint32Field
    c.pointee.sint64_field = self.sint64Field
    c.pointee.fixed32_field = self.fixed32Field
    c.pointee.fixed64_field = self.fixed64Field
    c.pointee.sfixed32_field = self.sfixed32Field
    c.pointee.sfixed64_field = self.sfixed64Field
    c.pointee.float_field = self.floatField
    c.pointee.double_field = self.doubleField
    c.pointee.bool_field = self.boolField ? 1 : 0
    arena.store(self.stringField, at: &c.pointee.string_field)
    arena.store(self.bytesField, at: &c.pointee.bytes_field)
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    c.pointee.inner = self.inner?.makeCMessage(in: arena).assumingMemoryBound(to: Testmessages__V1__Everything__Inner.self)
    c.pointee.timestamp = self.timestamp?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.duration = self.duration?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    c.pointee.any = self.any?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Any.self)
    c.pointee.n_int32s = self.int32s.count
    c.pointee.int32s = arena.numbers(self.int32s)
    c.pointee.n_int64s = self.int64s.count
    c.pointee.int64s = arena.numbers(self.int64s)
    c.pointee.n_uint32s = self.uint32s.count
    c.pointee.uint32s = arena.numbers(self.uint32s)
    c.pointee.n_uint64s = self.uint64s.count
    c.pointee.uint64s = arena.numbers(self.uint64s)
    c.pointee.n_sint32s = self.sint32s.count
    c.pointee.sint32s = arena.numbers(self.sint32s)
    c.pointee.n_sint64s = self.sint64s.count
    c.pointee.sint64s = arena.numbers(self.sint64s)
    c.pointee.n_fixed32s = self.fixed32s.count
    c.pointee.fixed32s = arena.numbers(self.fixed32s)
    c.pointee.n_fixed64s = self.fixed64s.count
    c.pointee.fixed64s = arena.numbers(self.fixed64s)
    c.pointee.n_sfixed32s = self.sfixed32s.count
    c.pointee.sfixed32s = arena.numbers(self.sfixed32s)
    c.pointee.n_sfixed64s = self.sfixed64s.count
    c.pointee.sfixed64s = arena.numbers(self.sfixed64s)
    c.pointee.n_floats = self.floats.count
    c.pointee.floats = arena.numbers(self.floats)
    c.pointee.n_doubles = self.doubles.count
    c.pointee.doubles = arena.numbers(self.doubles)
    c.pointee.n_bools = self.bools.count
    c.pointee.bools = arena.booleans(self.bools)
    c.pointee.n_strings = self.strings.count
    c.pointee.strings = arena.strings(self.strings)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.n_byte_strings = self.byteStrings.count
    c.pointee.byte_strings = arena.byteStrings(self.byteStrings)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.n_sides = self.sides.count
    c.pointee.sides = arena.enums(self.sides)?.assumingMemoryBound(to: Testmessages__V1__Side.self)
    c.pointee.n_inners = self.inners.count
    c.pointee.inners = arena.messages(self.inners)?.assumingMemoryBound(to: UnsafeMutablePointer<Testmessages__V1__Everything__Inner>?.self)
    c.pointee.n_unpacked = self.unpacked.count
    c.pointee.unpacked = arena.numbers(self.unpacked)
    c.pointee.n_strings_by_string = self.stringsByString.count
    c.pointee.strings_by_string = arena.elements(self.stringsByString.entriesInOrder) { (key, value) -> UnsafeMutablePointer<Testmessages__V1__Everything__StringsByStringEntry>? in
      let entry = arena.allocate(Testmessages__V1__Everything__StringsByStringEntry.self)
      testmessages__v1__everything__strings_by_string_entry__init(entry)
      arena.store(key, at: &entry.pointee.key)
      arena.store(value, at: &entry.pointee.value)
      return entry
    }
    c.pointee.n_inners_by_int64 = self.innersByInt64.count
    c.pointee.inners_by_int64 = arena.elements(self.innersByInt64.entriesInOrder) { (key, value) -> UnsafeMutablePointer<Testmessages__V1__Everything__InnersByInt64Entry>? in
      let entry = arena.allocate(Testmessages__V1__Everything__InnersByInt64Entry.self)
      testmessages__v1__everything__inners_by_int64_entry__init(entry)
      entry.pointee.key = key
      entry.pointee.value = value.makeCMessage(in: arena).assumingMemoryBound(to: Testmessages__V1__Everything__Inner.self)
      return entry
    }
    c.pointee.n_sides_by_bool = self.sidesByBool.count
    c.pointee.sides_by_bool = arena.elements(self.sidesByBool.entriesInOrder) { (key, value) -> UnsafeMutablePointer<Testmessages__V1__Everything__SidesByBoolEntry>? in
      let entry = arena.allocate(Testmessages__V1__Everything__SidesByBoolEntry.self)
      testmessages__v1__everything__sides_by_bool_entry__init(entry)
      entry.pointee.key = key ? 1 : 0
      entry.pointee.value = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
      return entry
    }
    c.pointee.n_bytes_by_uint32 = self.bytesByUint32.count
    c.pointee.bytes_by_uint32 = arena.elements(self.bytesByUint32.entriesInOrder) { (key, value) -> UnsafeMutablePointer<Testmessages__V1__Everything__BytesByUint32Entry>? in
      let entry = arena.allocate(Testmessages__V1__Everything__BytesByUint32Entry.self)
      testmessages__v1__everything__bytes_by_uint32_entry__init(entry)
      entry.pointee.key = key
      arena.store(value, at: &entry.pointee.value)
      return entry
    }
    switch self.choice {
    case .chosenString(let value)?:
      c.pointee.choice_case = .init(rawValue: 71)
      arena.store(value, at: &c.pointee.chosen_string)
    case .chosenInt64(let value)?:
      c.pointee.choice_case = .init(rawValue: 72)
      c.pointee.chosen_int64 = value
    case .chosenInner(let value)?:
      c.pointee.choice_case = .init(rawValue: 73)
      c.pointee.chosen_inner = value.makeCMessage(in: arena).assumingMemoryBound(to: Testmessages__V1__Everything__Inner.self)
    case .chosenBytes(let value)?:
      c.pointee.choice_case = .init(rawValue: 74)
      arena.store(value, at: &c.pointee.chosen_bytes)
    case .chosenSide(let value)?:
      c.pointee.choice_case = .init(rawValue: 75)
      c.pointee.chosen_side = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
    case .chosenBool(let value)?:
      c.pointee.choice_case = .init(rawValue: 76)
      c.pointee.chosen_bool = value ? 1 : 0
    case .chosenDouble(let value)?:
      c.pointee.choice_case = .init(rawValue: 77)
      c.pointee.chosen_double = value
    case nil: break
    }
    arena.store(self.`default`, at: &c.pointee.default_)
    c.pointee.class_ = self.`class`
    c.pointee.in = self.`in` ? 1 : 0
    arena.store(self.self_, at: &c.pointee.`self`)
    arena.store(self.far, at: &c.pointee.far)
    return UnsafeMutableRawPointer(c)
  }

  internal init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "int32Field", "int32_field":
        self.int32Field = try value.int32()
      case "int64Field", "int64_field":
        self.int64Field = try value.int64()
      case "uint32Field", "uint32_field":
        self.uint32Field = try value.uint32()
      case "uint64Field", "uint64_field":
        self.uint64Field = try value.uint64()
      case "sint32Field", "sint32_field":
        self.sint32Field = try value.int32()
      case "sint64Field", "sint64_field":
        self.sint64Field = try value.int64()
      case "fixed32Field", "fixed32_field":
        self.fixed32Field = try value.uint32()
      case "fixed64Field", "fixed64_field":
        self.fixed64Field = try value.uint64()
      case "sfixed32Field", "sfixed32_field":
        self.sfixed32Field = try value.int32()
      case "sfixed64Field", "sfixed64_field":
        self.sfixed64Field = try value.int64()
      case "floatField", "float_field":
        self.floatField = try value.float()
      case "doubleField", "double_field":
        self.doubleField = try value.double()
      case "boolField", "bool_field":
        self.boolField = try value.bool()
      case "stringField", "string_field":
        self.stringField = try value.string()
      case "bytesField", "bytes_field":
        self.bytesField = try value.bytes()
      case "side":
        self.side = try Testmessages.V1.Side(json: value)
      case "inner":
        self.inner = try Testmessages.V1.Everything.Inner(json: value)
      case "timestamp":
        self.timestamp = try Google.Protobuf.Timestamp(json: value)
      case "duration":
        self.duration = try Google.Protobuf.Duration(json: value)
      case "any":
        self.any = try Google.Protobuf.`Any`(json: value)
      case "int32s":
        for element in try value.elements() {
          self.int32s.append(try element.int32())
        }
      case "int64s":
        for element in try value.elements() {
          self.int64s.append(try element.int64())
        }
      case "uint32s":
        for element in try value.elements() {
          self.uint32s.append(try element.uint32())
        }
      case "uint64s":
        for element in try value.elements() {
          self.uint64s.append(try element.uint64())
        }
      case "sint32s":
        for element in try value.elements() {
          self.sint32s.append(try element.int32())
        }
      case "sint64s":
        for element in try value.elements() {
          self.sint64s.append(try element.int64())
        }
      case "fixed32s":
        for element in try value.elements() {
          self.fixed32s.append(try element.uint32())
        }
      case "fixed64s":
        for element in try value.elements() {
          self.fixed64s.append(try element.uint64())
        }
      case "sfixed32s":
        for element in try value.elements() {
          self.sfixed32s.append(try element.int32())
        }
      case "sfixed64s":
        for element in try value.elements() {
          self.sfixed64s.append(try element.int64())
        }
      case "floats":
        for element in try value.elements() {
          self.floats.append(try element.float())
        }
      case "doubles":
        for element in try value.elements() {
          self.doubles.append(try element.double())
        }
      case "bools":
        for element in try value.elements() {
          self.bools.append(try element.bool())
        }
      case "strings":
        for element in try value.elements() {
          self.strings.append(try element.string())
        }
      case "byteStrings", "byte_strings":
        for element in try value.elements() {
          self.byteStrings.append(try element.bytes())
        }
      case "sides":
        for element in try value.elements() {
          self.sides.append(try Testmessages.V1.Side(json: element))
        }
      case "inners":
        for element in try value.elements() {
          self.inners.append(try Testmessages.V1.Everything.Inner(json: element))
        }
      case "unpacked":
        for element in try value.elements() {
          self.unpacked.append(try element.int32())
        }
      case "stringsByString", "strings_by_string":
        for (key, entry) in try value.entries(keyedBy: String.self) {
          self.stringsByString[key] = try entry.string()
        }
      case "innersByInt64", "inners_by_int64":
        for (key, entry) in try value.entries(keyedBy: Int64.self) {
          self.innersByInt64[key] = try Testmessages.V1.Everything.Inner(json: entry)
        }
      case "sidesByBool", "sides_by_bool":
        for (key, entry) in try value.entries(keyedBy: Bool.self) {
          self.sidesByBool[key] = try Testmessages.V1.Side(json: entry)
        }
      case "bytesByUint32", "bytes_by_uint32":
        for (key, entry) in try value.entries(keyedBy: UInt32.self) {
          self.bytesByUint32[key] = try entry.bytes()
        }
      case "chosenString", "chosen_string":
        guard self.choice == nil else { throw value.secondMember(of: "choice") }
        self.choice = .chosenString(try value.string())
      case "chosenInt64", "chosen_int64":
        guard self.choice == nil else { throw value.secondMember(of: "choice") }
        self.choice = .chosenInt64(try value.int64())
      case "chosenInner", "chosen_inner":
        guard self.choice == nil else { throw value.secondMember(of: "choice") }
        self.choice = .chosenInner(try Testmessages.V1.Everything.Inner(json: value))
      case "chosenBytes", "chosen_bytes":
        guard self.choice == nil else { throw value.secondMember(of: "choice") }
        self.choice = .chosenBytes(try value.bytes())
      case "chosenSide", "chosen_side":
        guard self.choice == nil else { throw value.secondMember(of: "choice") }
        self.choice = .chosenSide(try Testmessages.V1.Side(json: value))
      case "chosenBool", "chosen_bool":
        guard self.choice == nil else { throw value.secondMember(of: "choice") }
        self.choice = .chosenBool(try value.bool())
      case "chosenDouble", "chosen_double":
        guard self.choice == nil else { throw value.secondMember(of: "choice") }
        self.choice = .chosenDouble(try value.double())
      case "default":
        self.`default` = try value.string()
      case "class":
        self.`class` = try value.int32()
      case "in":
        self.`in` = try value.bool()
      case "self":
        self.self_ = try value.string()
      case "far":
        self.far = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  internal func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("int32Field", isDefault: self.int32Field == 0) {
      writer.write(self.int32Field)
    }
    if writer.field("int64Field", isDefault: self.int64Field == 0) {
      writer.write(self.int64Field)
    }
    if writer.field("uint32Field", isDefault: self.uint32Field == 0) {
      writer.write(self.uint32Field)
    }
    if writer.field("uint64Field", isDefault: self.uint64Field == 0) {
      writer.write(self.uint64Field)
    }
    if writer.field("sint32Field", isDefault: self.sint32Field == 0) {
      writer.write(self.sint32Field)
    }
    if writer.field("sint64Field", isDefault: self.sint64Field == 0) {
      writer.write(self.sint64Field)
    }
    if writer.field("fixed32Field", isDefault: self.fixed32Field == 0) {
      writer.write(self.fixed32Field)
    }
    if writer.field("fixed64Field", isDefault: self.fixed64Field == 0) {
      writer.write(self.fixed64Field)
    }
    if writer.field("sfixed32Field", isDefault: self.sfixed32Field == 0) {
      writer.write(self.sfixed32Field)
    }
    if writer.field("sfixed64Field", isDefault: self.sfixed64Field == 0) {
      writer.write(self.sfixed64Field)
    }
    if writer.field("floatField", isDefault: self.floatField.bitPattern == 0) {
      writer.write(self.floatField)
    }
    if writer.field("doubleField", isDefault: self.doubleField.bitPattern == 0) {
      writer.write(self.doubleField)
    }
    if writer.field("boolField", isDefault: !self.boolField) {
      writer.write(self.boolField)
    }
    if writer.field("stringField", isDefault: self.stringField.isEmpty) {
      writer.write(self.stringField)
    }
    if writer.field("bytesField", isDefault: self.bytesField.isEmpty) {
      writer.write(self.bytesField)
    }
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if let value = self.inner {
      writer.key("inner")
      value.writeJSON(to: &writer)
    }
    if let value = self.timestamp {
      writer.key("timestamp")
      value.writeJSON(to: &writer)
    }
    if let value = self.duration {
      writer.key("duration")
      value.writeJSON(to: &writer)
    }
    if let value = self.any {
      writer.key("any")
      value.writeJSON(to: &writer)
    }
    if writer.field("int32s", isDefault: self.int32s.isEmpty) {
      writer.beginArray()
      for value in self.int32s {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("int64s", isDefault: self.int64s.isEmpty) {
      writer.beginArray()
      for value in self.int64s {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("uint32s", isDefault: self.uint32s.isEmpty) {
      writer.beginArray()
      for value in self.uint32s {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("uint64s", isDefault: self.uint64s.isEmpty) {
      writer.beginArray()
      for value in self.uint64s {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("sint32s", isDefault: self.sint32s.isEmpty) {
      writer.beginArray()
      for value in self.sint32s {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("sint64s", isDefault: self.sint64s.isEmpty) {
      writer.beginArray()
      for value in self.sint64s {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("fixed32s", isDefault: self.fixed32s.isEmpty) {
      writer.beginArray()
      for value in self.fixed32s {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("fixed64s", isDefault: self.fixed64s.isEmpty) {
      writer.beginArray()
      for value in self.fixed64s {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("sfixed32s", isDefault: self.sfixed32s.isEmpty) {
      writer.beginArray()
      for value in self.sfixed32s {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("sfixed64s", isDefault: self.sfixed64s.isEmpty) {
      writer.beginArray()
      for value in self.sfixed64s {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("floats", isDefault: self.floats.isEmpty) {
      writer.beginArray()
      for value in self.floats {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("doubles", isDefault: self.doubles.isEmpty) {
      writer.beginArray()
      for value in self.doubles {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("bools", isDefault: self.bools.isEmpty) {
      writer.beginArray()
      for value in self.bools {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("strings", isDefault: self.strings.isEmpty) {
      writer.beginArray()
      for value in self.strings {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("byteStrings", isDefault: self.byteStrings.isEmpty) {
      writer.beginArray()
      for value in self.byteStrings {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("sides", isDefault: self.sides.isEmpty) {
      writer.beginArray()
      for value in self.sides {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("inners", isDefault: self.inners.isEmpty) {
      writer.beginArray()
      for value in self.inners {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("unpacked", isDefault: self.unpacked.isEmpty) {
      writer.beginArray()
      for value in self.unpacked {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("stringsByString", isDefault: self.stringsByString.isEmpty) {
      writer.beginObject()
      for (key, value) in self.stringsByString.entriesInOrder {
        writer.key(key.jsonKey)
        writer.write(value)
      }
      writer.endObject()
    }
    if writer.field("innersByInt64", isDefault: self.innersByInt64.isEmpty) {
      writer.beginObject()
      for (key, value) in self.innersByInt64.entriesInOrder {
        writer.key(key.jsonKey)
        value.writeJSON(to: &writer)
      }
      writer.endObject()
    }
    if writer.field("sidesByBool", isDefault: self.sidesByBool.isEmpty) {
      writer.beginObject()
      for (key, value) in self.sidesByBool.entriesInOrder {
        writer.key(key.jsonKey)
        value.writeJSON(to: &writer)
      }
      writer.endObject()
    }
    if writer.field("bytesByUint32", isDefault: self.bytesByUint32.isEmpty) {
      writer.beginObject()
      for (key, value) in self.bytesByUint32.entriesInOrder {
        writer.key(key.jsonKey)
        writer.write(value)
      }
      writer.endObject()
    }
    switch self.choice {
    case .chosenString(let value)?:
      writer.key("chosenString")
      writer.write(value)
    case .chosenInt64(let value)?:
      writer.key("chosenInt64")
      writer.write(value)
    case .chosenInner(let value)?:
      writer.key("chosenInner")
      value.writeJSON(to: &writer)
    case .chosenBytes(let value)?:
      writer.key("chosenBytes")
      writer.write(value)
    case .chosenSide(let value)?:
      writer.key("chosenSide")
      value.writeJSON(to: &writer)
    case .chosenBool(let value)?:
      writer.key("chosenBool")
      writer.write(value)
    case .chosenDouble(let value)?:
      writer.key("chosenDouble")
      writer.write(value)
    case nil: break
    }
    if writer.field("default", isDefault: self.`default`.isEmpty) {
      writer.write(self.`default`)
    }
    if writer.field("class", isDefault: self.`class` == 0) {
      writer.write(self.`class`)
    }
    if writer.field("in", isDefault: !self.`in`) {
      writer.write(self.`in`)
    }
    if writer.field("self", isDefault: self.self_.isEmpty) {
      writer.write(self.self_)
    }
    if writer.field("far", isDefault: self.far.isEmpty) {
      writer.write(self.far)
    }
    writer.endObject()
  }
}

extension Testmessages.V1.Everything.Inner: CMessageConvertible {
  internal static let messageName = "testmessages.v1.Everything.Inner"

  internal static var cDescriptor: UnsafeRawPointer {
    testmessages__v1__everything__inner__descriptor_address()
  }

  internal init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Testmessages__V1__Everything__Inner.self)
    self.value = try CFieldReading.string(c.pointee.value.data, c.pointee.value.len, "testmessages.v1.Everything.Inner.value")
    self.count = c.pointee.count
    self.innermost = try CFieldReading.message(c.pointee.innermost)
  }

  internal func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Testmessages__V1__Everything__Inner.self)
    testmessages__v1__everything__inner__init(c)
    arena.store(self.value, at: &c.pointee.value)
    c.pointee.count = self.count
    c.pointee.innermost = self.innermost?.makeCMessage(in: arena).assumingMemoryBound(to: Testmessages__V1__Everything__Inner__Innermost.self)
    return UnsafeMutableRawPointer(c)
  }

  internal init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "value":
        self.value = try value.string()
      case "count":
        self.count = try value.int64()
      case "innermost":
        self.innermost = try Testmessages.V1.Everything.Inner.Innermost(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  internal func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("value", isDefault: self.value.isEmpty) {
      writer.write(self.value)
    }
    if writer.field("count", isDefault: self.count == 0) {
      writer.write(self.count)
    }
    if let value = self.innermost {
      writer.key("innermost")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Testmessages.V1.Everything.Inner.Innermost: CMessageConvertible {
  internal static let messageName = "testmessages.v1.Everything.Inner.Innermost"

  internal static var cDescriptor: UnsafeRawPointer {
    testmessages__v1__everything__inner__innermost__descriptor_address()
  }

  internal init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Testmessages__V1__Everything__Inner__Innermost.self)
    self.tags = try CFieldReading.strings(c.pointee.tags, c.pointee.n_tags, "testmessages.v1.Everything.Inner.Innermost.tags")
  }

  internal func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Testmessages__V1__Everything__Inner__Innermost.self)
    testmessages__v1__everything__inner__innermost__init(c)
    c.pointee.n_tags = self.tags.count
    c.pointee.tags = arena.strings(self.tags)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    return UnsafeMutableRawPointer(c)
  }

  internal init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "tags":
        for element in try value.elements() {
          self.tags.append(try element.string())
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  internal func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("tags", isDefault: self.tags.isEmpty) {
      writer.beginArray()
      for value in self.tags {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Testmessages.V1.Nothing: CMessageConvertible {
  internal static let messageName = "testmessages.v1.Nothing"

  internal static var cDescriptor: UnsafeRawPointer {
    testmessages__v1__nothing__descriptor_address()
  }

  internal init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
  }

  internal func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Testmessages__V1__Nothing.self)
    testmessages__v1__nothing__init(c)
    return UnsafeMutableRawPointer(c)
  }

  internal init(json: JSONInput) throws(ProtobufError) {
    if let member = try json.members().first { throw member.value.unknownField(of: Self.messageName) }
  }

  internal func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.endObject()
  }
}
