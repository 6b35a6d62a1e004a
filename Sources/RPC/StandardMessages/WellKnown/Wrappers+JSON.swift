public import ProtobufRuntime

// A wrapper stands in JSON as the value that it wraps (https://protobuf.dev/programming-guides/json/).

extension Google.Protobuf.DoubleValue {
  public init(json: JSONInput) throws(ProtobufError) { self.init(value: try json.double()) }

  public func writeJSON(to writer: inout JSONWriter) { writer.write(value) }
}

extension Google.Protobuf.FloatValue {
  public init(json: JSONInput) throws(ProtobufError) { self.init(value: try json.float()) }

  public func writeJSON(to writer: inout JSONWriter) { writer.write(value) }
}

extension Google.Protobuf.Int64Value {
  public init(json: JSONInput) throws(ProtobufError) { self.init(value: try json.int64()) }

  public func writeJSON(to writer: inout JSONWriter) { writer.write(value) }
}

extension Google.Protobuf.UInt64Value {
  public init(json: JSONInput) throws(ProtobufError) { self.init(value: try json.uint64()) }

  public func writeJSON(to writer: inout JSONWriter) { writer.write(value) }
}

extension Google.Protobuf.Int32Value {
  public init(json: JSONInput) throws(ProtobufError) { self.init(value: try json.int32()) }

  public func writeJSON(to writer: inout JSONWriter) { writer.write(value) }
}

extension Google.Protobuf.UInt32Value {
  public init(json: JSONInput) throws(ProtobufError) { self.init(value: try json.uint32()) }

  public func writeJSON(to writer: inout JSONWriter) { writer.write(value) }
}

extension Google.Protobuf.BoolValue {
  public init(json: JSONInput) throws(ProtobufError) { self.init(value: try json.bool()) }

  public func writeJSON(to writer: inout JSONWriter) { writer.write(value) }
}

extension Google.Protobuf.StringValue {
  public init(json: JSONInput) throws(ProtobufError) { self.init(value: try json.string()) }

  public func writeJSON(to writer: inout JSONWriter) { writer.write(value) }
}

extension Google.Protobuf.BytesValue {
  public init(json: JSONInput) throws(ProtobufError) { self.init(value: try json.bytes()) }

  public func writeJSON(to writer: inout JSONWriter) { writer.write(value) }
}
