// Generated from grpc/channelz/v1/channelz.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CStandardMessages
public import ProtobufRuntime

extension Grpc.Channelz.V1.Channel: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Channel"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__channel__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Channel.self)
    self.ref = try CFieldReading.message(c.pointee.ref)
    self.data = try CFieldReading.message(c.pointee.data)
    self.channelRef = try CFieldReading.messages(c.pointee.channel_ref, c.pointee.n_channel_ref)
    self.subchannelRef = try CFieldReading.messages(c.pointee.subchannel_ref, c.pointee.n_subchannel_ref)
    self.socketRef = try CFieldReading.messages(c.pointee.socket_ref, c.pointee.n_socket_ref)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Channel.self)
    grpc__channelz__v1__channel__init(c)
    c.pointee.ref = self.ref?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__ChannelRef.self)
    c.pointee.data = self.data?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__ChannelData.self)
    c.pointee.n_channel_ref = self.channelRef.count
    c.pointee.channel_ref = arena.messages(self.channelRef)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__ChannelRef>?.self)
    c.pointee.n_subchannel_ref = self.subchannelRef.count
    c.pointee.subchannel_ref = arena.messages(self.subchannelRef)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__SubchannelRef>?.self)
    c.pointee.n_socket_ref = self.socketRef.count
    c.pointee.socket_ref = arena.messages(self.socketRef)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__SocketRef>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "ref":
        self.ref = try Grpc.Channelz.V1.ChannelRef(json: value)
      case "data":
        self.data = try Grpc.Channelz.V1.ChannelData(json: value)
      case "channelRef", "channel_ref":
        for element in try value.elements() {
          self.channelRef.append(try Grpc.Channelz.V1.ChannelRef(json: element))
        }
      case "subchannelRef", "subchannel_ref":
        for element in try value.elements() {
          self.subchannelRef.append(try Grpc.Channelz.V1.SubchannelRef(json: element))
        }
      case "socketRef", "socket_ref":
        for element in try value.elements() {
          self.socketRef.append(try Grpc.Channelz.V1.SocketRef(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.ref {
      writer.key("ref")
      value.writeJSON(to: &writer)
    }
    if let value = self.data {
      writer.key("data")
      value.writeJSON(to: &writer)
    }
    if writer.field("channelRef", isDefault: self.channelRef.isEmpty) {
      writer.beginArray()
      for value in self.channelRef {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("subchannelRef", isDefault: self.subchannelRef.isEmpty) {
      writer.beginArray()
      for value in self.subchannelRef {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("socketRef", isDefault: self.socketRef.isEmpty) {
      writer.beginArray()
      for value in self.socketRef {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.Subchannel: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Subchannel"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__subchannel__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Subchannel.self)
    self.ref = try CFieldReading.message(c.pointee.ref)
    self.data = try CFieldReading.message(c.pointee.data)
    self.channelRef = try CFieldReading.messages(c.pointee.channel_ref, c.pointee.n_channel_ref)
    self.subchannelRef = try CFieldReading.messages(c.pointee.subchannel_ref, c.pointee.n_subchannel_ref)
    self.socketRef = try CFieldReading.messages(c.pointee.socket_ref, c.pointee.n_socket_ref)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Subchannel.self)
    grpc__channelz__v1__subchannel__init(c)
    c.pointee.ref = self.ref?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__SubchannelRef.self)
    c.pointee.data = self.data?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__ChannelData.self)
    c.pointee.n_channel_ref = self.channelRef.count
    c.pointee.channel_ref = arena.messages(self.channelRef)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__ChannelRef>?.self)
    c.pointee.n_subchannel_ref = self.subchannelRef.count
    c.pointee.subchannel_ref = arena.messages(self.subchannelRef)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__SubchannelRef>?.self)
    c.pointee.n_socket_ref = self.socketRef.count
    c.pointee.socket_ref = arena.messages(self.socketRef)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__SocketRef>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "ref":
        self.ref = try Grpc.Channelz.V1.SubchannelRef(json: value)
      case "data":
        self.data = try Grpc.Channelz.V1.ChannelData(json: value)
      case "channelRef", "channel_ref":
        for element in try value.elements() {
          self.channelRef.append(try Grpc.Channelz.V1.ChannelRef(json: element))
        }
      case "subchannelRef", "subchannel_ref":
        for element in try value.elements() {
          self.subchannelRef.append(try Grpc.Channelz.V1.SubchannelRef(json: element))
        }
      case "socketRef", "socket_ref":
        for element in try value.elements() {
          self.socketRef.append(try Grpc.Channelz.V1.SocketRef(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.ref {
      writer.key("ref")
      value.writeJSON(to: &writer)
    }
    if let value = self.data {
      writer.key("data")
      value.writeJSON(to: &writer)
    }
    if writer.field("channelRef", isDefault: self.channelRef.isEmpty) {
      writer.beginArray()
      for value in self.channelRef {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("subchannelRef", isDefault: self.subchannelRef.isEmpty) {
      writer.beginArray()
      for value in self.subchannelRef {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("socketRef", isDefault: self.socketRef.isEmpty) {
      writer.beginArray()
      for value in self.socketRef {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.ChannelConnectivityState: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.ChannelConnectivityState"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__channel_connectivity_state__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__ChannelConnectivityState.self)
    self.state = Grpc.Channelz.V1.ChannelConnectivityState.State(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__ChannelConnectivityState.self)
    grpc__channelz__v1__channel_connectivity_state__init(c)
    c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "state":
        self.state = try Grpc.Channelz.V1.ChannelConnectivityState.State(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("state", isDefault: self.state.rawValue == 0) {
      self.state.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.ChannelData: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.ChannelData"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__channel_data__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__ChannelData.self)
    self.state = try CFieldReading.message(c.pointee.state)
    self.target = try CFieldReading.string(c.pointee.target.data, c.pointee.target.len, "grpc.channelz.v1.ChannelData.target")
    self.trace = try CFieldReading.message(c.pointee.trace)
    self.callsStarted = c.pointee.calls_started
    self.callsSucceeded = c.pointee.calls_succeeded
    self.callsFailed = c.pointee.calls_failed
    self.lastCallStartedTimestamp = try CFieldReading.message(c.pointee.last_call_started_timestamp)
    self.maxConnectionsPerSubchannel = c.pointee.max_connections_per_subchannel
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__ChannelData.self)
    grpc__channelz__v1__channel_data__init(c)
    c.pointee.state = self.state?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__ChannelConnectivityState.self)
    arena.store(self.target, at: &c.pointee.target)
    c.pointee.trace = self.trace?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__ChannelTrace.self)
    c.pointee.calls_started = self.callsStarted
    c.pointee.calls_succeeded = self.callsSucceeded
    c.pointee.calls_failed = self.callsFailed
    c.pointee.last_call_started_timestamp = self.lastCallStartedTimestamp?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.max_connections_per_subchannel = self.maxConnectionsPerSubchannel
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "state":
        self.state = try Grpc.Channelz.V1.ChannelConnectivityState(json: value)
      case "target":
        self.target = try value.string()
      case "trace":
        self.trace = try Grpc.Channelz.V1.ChannelTrace(json: value)
      case "callsStarted", "calls_started":
        self.callsStarted = try value.int64()
      case "callsSucceeded", "calls_succeeded":
        self.callsSucceeded = try value.int64()
      case "callsFailed", "calls_failed":
        self.callsFailed = try value.int64()
      case "lastCallStartedTimestamp", "last_call_started_timestamp":
        self.lastCallStartedTimestamp = try Google.Protobuf.Timestamp(json: value)
      case "maxConnectionsPerSubchannel", "max_connections_per_subchannel":
        self.maxConnectionsPerSubchannel = try value.uint32()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.state {
      writer.key("state")
      value.writeJSON(to: &writer)
    }
    if writer.field("target", isDefault: self.target.isEmpty) {
      writer.write(self.target)
    }
    if let value = self.trace {
      writer.key("trace")
      value.writeJSON(to: &writer)
    }
    if writer.field("callsStarted", isDefault: self.callsStarted == 0) {
      writer.write(self.callsStarted)
    }
    if writer.field("callsSucceeded", isDefault: self.callsSucceeded == 0) {
      writer.write(self.callsSucceeded)
    }
    if writer.field("callsFailed", isDefault: self.callsFailed == 0) {
      writer.write(self.callsFailed)
    }
    if let value = self.lastCallStartedTimestamp {
      writer.key("lastCallStartedTimestamp")
      value.writeJSON(to: &writer)
    }
    if writer.field("maxConnectionsPerSubchannel", isDefault: self.maxConnectionsPerSubchannel == 0) {
      writer.write(self.maxConnectionsPerSubchannel)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.ChannelTraceEvent: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.ChannelTraceEvent"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__channel_trace_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__ChannelTraceEvent.self)
    self.description = try CFieldReading.string(c.pointee.description.data, c.pointee.description.len, "grpc.channelz.v1.ChannelTraceEvent.description")
    self.severity = Grpc.Channelz.V1.ChannelTraceEvent.Severity(rawValue: Int32(truncatingIfNeeded: c.pointee.severity.rawValue))
    self.timestamp = try CFieldReading.message(c.pointee.timestamp)
    switch c.pointee.child_ref_case.rawValue {
    case 4:
      self.childRef = try CFieldReading.message(c.pointee.channel_ref, as: Grpc.Channelz.V1.ChannelRef.self).map { .channelRef($0) }
    case 5:
      self.childRef = try CFieldReading.message(c.pointee.subchannel_ref, as: Grpc.Channelz.V1.SubchannelRef.self).map { .subchannelRef($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__ChannelTraceEvent.self)
    grpc__channelz__v1__channel_trace_event__init(c)
    arena.store(self.description, at: &c.pointee.description)
    c.pointee.severity = .init(rawValue: .init(truncatingIfNeeded: self.severity.rawValue))
    c.pointee.timestamp = self.timestamp?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    switch self.childRef {
    case .channelRef(let value)?:
      c.pointee.child_ref_case = .init(rawValue: 4)
      c.pointee.channel_ref = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__ChannelRef.self)
    case .subchannelRef(let value)?:
      c.pointee.child_ref_case = .init(rawValue: 5)
      c.pointee.subchannel_ref = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__SubchannelRef.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "description":
        self.description = try value.string()
      case "severity":
        self.severity = try Grpc.Channelz.V1.ChannelTraceEvent.Severity(json: value)
      case "timestamp":
        self.timestamp = try Google.Protobuf.Timestamp(json: value)
      case "channelRef", "channel_ref":
        guard self.childRef == nil else { throw value.secondMember(of: "child_ref") }
        self.childRef = .channelRef(try Grpc.Channelz.V1.ChannelRef(json: value))
      case "subchannelRef", "subchannel_ref":
        guard self.childRef == nil else { throw value.secondMember(of: "child_ref") }
        self.childRef = .subchannelRef(try Grpc.Channelz.V1.SubchannelRef(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("description", isDefault: self.description.isEmpty) {
      writer.write(self.description)
    }
    if writer.field("severity", isDefault: self.severity.rawValue == 0) {
      self.severity.writeJSON(to: &writer)
    }
    if let value = self.timestamp {
      writer.key("timestamp")
      value.writeJSON(to: &writer)
    }
    switch self.childRef {
    case .channelRef(let value)?:
      writer.key("channelRef")
      value.writeJSON(to: &writer)
    case .subchannelRef(let value)?:
      writer.key("subchannelRef")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.ChannelTrace: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.ChannelTrace"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__channel_trace__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__ChannelTrace.self)
    self.numEventsLogged = c.pointee.num_events_logged
    self.creationTimestamp = try CFieldReading.message(c.pointee.creation_timestamp)
    self.events = try CFieldReading.messages(c.pointee.events, c.pointee.n_events)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__ChannelTrace.self)
    grpc__channelz__v1__channel_trace__init(c)
    c.pointee.num_events_logged = self.numEventsLogged
    c.pointee.creation_timestamp = self.creationTimestamp?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.n_events = self.events.count
    c.pointee.events = arena.messages(self.events)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__ChannelTraceEvent>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "numEventsLogged", "num_events_logged":
        self.numEventsLogged = try value.int64()
      case "creationTimestamp", "creation_timestamp":
        self.creationTimestamp = try Google.Protobuf.Timestamp(json: value)
      case "events":
        for element in try value.elements() {
          self.events.append(try Grpc.Channelz.V1.ChannelTraceEvent(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("numEventsLogged", isDefault: self.numEventsLogged == 0) {
      writer.write(self.numEventsLogged)
    }
    if let value = self.creationTimestamp {
      writer.key("creationTimestamp")
      value.writeJSON(to: &writer)
    }
    if writer.field("events", isDefault: self.events.isEmpty) {
      writer.beginArray()
      for value in self.events {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.ChannelRef: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.ChannelRef"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__channel_ref__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__ChannelRef.self)
    self.channelId = c.pointee.channel_id
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "grpc.channelz.v1.ChannelRef.name")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__ChannelRef.self)
    grpc__channelz__v1__channel_ref__init(c)
    c.pointee.channel_id = self.channelId
    arena.store(self.name, at: &c.pointee.name)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "channelId", "channel_id":
        self.channelId = try value.int64()
      case "name":
        self.name = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("channelId", isDefault: self.channelId == 0) {
      writer.write(self.channelId)
    }
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.SubchannelRef: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.SubchannelRef"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__subchannel_ref__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__SubchannelRef.self)
    self.subchannelId = c.pointee.subchannel_id
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "grpc.channelz.v1.SubchannelRef.name")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__SubchannelRef.self)
    grpc__channelz__v1__subchannel_ref__init(c)
    c.pointee.subchannel_id = self.subchannelId
    arena.store(self.name, at: &c.pointee.name)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "subchannelId", "subchannel_id":
        self.subchannelId = try value.int64()
      case "name":
        self.name = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("subchannelId", isDefault: self.subchannelId == 0) {
      writer.write(self.subchannelId)
    }
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.SocketRef: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.SocketRef"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__socket_ref__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__SocketRef.self)
    self.socketId = c.pointee.socket_id
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "grpc.channelz.v1.SocketRef.name")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__SocketRef.self)
    grpc__channelz__v1__socket_ref__init(c)
    c.pointee.socket_id = self.socketId
    arena.store(self.name, at: &c.pointee.name)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "socketId", "socket_id":
        self.socketId = try value.int64()
      case "name":
        self.name = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("socketId", isDefault: self.socketId == 0) {
      writer.write(self.socketId)
    }
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.ServerRef: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.ServerRef"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__server_ref__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__ServerRef.self)
    self.serverId = c.pointee.server_id
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "grpc.channelz.v1.ServerRef.name")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__ServerRef.self)
    grpc__channelz__v1__server_ref__init(c)
    c.pointee.server_id = self.serverId
    arena.store(self.name, at: &c.pointee.name)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "serverId", "server_id":
        self.serverId = try value.int64()
      case "name":
        self.name = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("serverId", isDefault: self.serverId == 0) {
      writer.write(self.serverId)
    }
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.Server: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Server"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__server__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Server.self)
    self.ref = try CFieldReading.message(c.pointee.ref)
    self.data = try CFieldReading.message(c.pointee.data)
    self.listenSocket = try CFieldReading.messages(c.pointee.listen_socket, c.pointee.n_listen_socket)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Server.self)
    grpc__channelz__v1__server__init(c)
    c.pointee.ref = self.ref?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__ServerRef.self)
    c.pointee.data = self.data?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__ServerData.self)
    c.pointee.n_listen_socket = self.listenSocket.count
    c.pointee.listen_socket = arena.messages(self.listenSocket)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__SocketRef>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "ref":
        self.ref = try Grpc.Channelz.V1.ServerRef(json: value)
      case "data":
        self.data = try Grpc.Channelz.V1.ServerData(json: value)
      case "listenSocket", "listen_socket":
        for element in try value.elements() {
          self.listenSocket.append(try Grpc.Channelz.V1.SocketRef(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.ref {
      writer.key("ref")
      value.writeJSON(to: &writer)
    }
    if let value = self.data {
      writer.key("data")
      value.writeJSON(to: &writer)
    }
    if writer.field("listenSocket", isDefault: self.listenSocket.isEmpty) {
      writer.beginArray()
      for value in self.listenSocket {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.ServerData: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.ServerData"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__server_data__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__ServerData.self)
    self.trace = try CFieldReading.message(c.pointee.trace)
    self.callsStarted = c.pointee.calls_started
    self.callsSucceeded = c.pointee.calls_succeeded
    self.callsFailed = c.pointee.calls_failed
    self.lastCallStartedTimestamp = try CFieldReading.message(c.pointee.last_call_started_timestamp)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__ServerData.self)
    grpc__channelz__v1__server_data__init(c)
    c.pointee.trace = self.trace?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__ChannelTrace.self)
    c.pointee.calls_started = self.callsStarted
    c.pointee.calls_succeeded = self.callsSucceeded
    c.pointee.calls_failed = self.callsFailed
    c.pointee.last_call_started_timestamp = self.lastCallStartedTimestamp?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "trace":
        self.trace = try Grpc.Channelz.V1.ChannelTrace(json: value)
      case "callsStarted", "calls_started":
        self.callsStarted = try value.int64()
      case "callsSucceeded", "calls_succeeded":
        self.callsSucceeded = try value.int64()
      case "callsFailed", "calls_failed":
        self.callsFailed = try value.int64()
      case "lastCallStartedTimestamp", "last_call_started_timestamp":
        self.lastCallStartedTimestamp = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.trace {
      writer.key("trace")
      value.writeJSON(to: &writer)
    }
    if writer.field("callsStarted", isDefault: self.callsStarted == 0) {
      writer.write(self.callsStarted)
    }
    if writer.field("callsSucceeded", isDefault: self.callsSucceeded == 0) {
      writer.write(self.callsSucceeded)
    }
    if writer.field("callsFailed", isDefault: self.callsFailed == 0) {
      writer.write(self.callsFailed)
    }
    if let value = self.lastCallStartedTimestamp {
      writer.key("lastCallStartedTimestamp")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.Socket: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Socket"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__socket__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Socket.self)
    self.ref = try CFieldReading.message(c.pointee.ref)
    self.data = try CFieldReading.message(c.pointee.data)
    self.local = try CFieldReading.message(c.pointee.local)
    self.remote = try CFieldReading.message(c.pointee.remote)
    self.security = try CFieldReading.message(c.pointee.security)
    self.remoteName = try CFieldReading.string(c.pointee.remote_name.data, c.pointee.remote_name.len, "grpc.channelz.v1.Socket.remote_name")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Socket.self)
    grpc__channelz__v1__socket__init(c)
    c.pointee.ref = self.ref?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__SocketRef.self)
    c.pointee.data = self.data?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__SocketData.self)
    c.pointee.local = self.local?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Address.self)
    c.pointee.remote = self.remote?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Address.self)
    c.pointee.security = self.security?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Security.self)
    arena.store(self.remoteName, at: &c.pointee.remote_name)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "ref":
        self.ref = try Grpc.Channelz.V1.SocketRef(json: value)
      case "data":
        self.data = try Grpc.Channelz.V1.SocketData(json: value)
      case "local":
        self.local = try Grpc.Channelz.V1.Address(json: value)
      case "remote":
        self.remote = try Grpc.Channelz.V1.Address(json: value)
      case "security":
        self.security = try Grpc.Channelz.V1.Security(json: value)
      case "remoteName", "remote_name":
        self.remoteName = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.ref {
      writer.key("ref")
      value.writeJSON(to: &writer)
    }
    if let value = self.data {
      writer.key("data")
      value.writeJSON(to: &writer)
    }
    if let value = self.local {
      writer.key("local")
      value.writeJSON(to: &writer)
    }
    if let value = self.remote {
      writer.key("remote")
      value.writeJSON(to: &writer)
    }
    if let value = self.security {
      writer.key("security")
      value.writeJSON(to: &writer)
    }
    if writer.field("remoteName", isDefault: self.remoteName.isEmpty) {
      writer.write(self.remoteName)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.SocketData: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.SocketData"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__socket_data__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__SocketData.self)
    self.streamsStarted = c.pointee.streams_started
    self.streamsSucceeded = c.pointee.streams_succeeded
    self.streamsFailed = c.pointee.streams_failed
    self.messagesSent = c.pointee.messages_sent
    self.messagesReceived = c.pointee.messages_received
    self.keepAlivesSent = c.pointee.keep_alives_sent
    self.lastLocalStreamCreatedTimestamp = try CFieldReading.message(c.pointee.last_local_stream_created_timestamp)
    self.lastRemoteStreamCreatedTimestamp = try CFieldReading.message(c.pointee.last_remote_stream_created_timestamp)
    self.lastMessageSentTimestamp = try CFieldReading.message(c.pointee.last_message_sent_timestamp)
    self.lastMessageReceivedTimestamp = try CFieldReading.message(c.pointee.last_message_received_timestamp)
    self.localFlowControlWindow = try CFieldReading.message(c.pointee.local_flow_control_window)
    self.remoteFlowControlWindow = try CFieldReading.message(c.pointee.remote_flow_control_window)
    self.option = try CFieldReading.messages(c.pointee.option, c.pointee.n_option)
    self.receivedGoawayError = try CFieldReading.message(c.pointee.received_goaway_error)
    self.peerMaxConcurrentStreams = c.pointee.peer_max_concurrent_streams
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__SocketData.self)
    grpc__channelz__v1__socket_data__init(c)
    c.pointee.streams_started = self.streamsStarted
    c.pointee.streams_succeeded = self.streamsSucceeded
    c.pointee.streams_failed = self.streamsFailed
    c.pointee.messages_sent = self.messagesSent
    c.pointee.messages_received = self.messagesReceived
    c.pointee.keep_alives_sent = self.keepAlivesSent
    c.pointee.last_local_stream_created_timestamp = self.lastLocalStreamCreatedTimestamp?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.last_remote_stream_created_timestamp = self.lastRemoteStreamCreatedTimestamp?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.last_message_sent_timestamp = self.lastMessageSentTimestamp?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.last_message_received_timestamp = self.lastMessageReceivedTimestamp?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.local_flow_control_window = self.localFlowControlWindow?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.remote_flow_control_window = self.remoteFlowControlWindow?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.n_option = self.option.count
    c.pointee.option = arena.messages(self.option)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__SocketOption>?.self)
    c.pointee.received_goaway_error = self.receivedGoawayError?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__UInt32Value.self)
    c.pointee.peer_max_concurrent_streams = self.peerMaxConcurrentStreams
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "streamsStarted", "streams_started":
        self.streamsStarted = try value.int64()
      case "streamsSucceeded", "streams_succeeded":
        self.streamsSucceeded = try value.int64()
      case "streamsFailed", "streams_failed":
        self.streamsFailed = try value.int64()
      case "messagesSent", "messages_sent":
        self.messagesSent = try value.int64()
      case "messagesReceived", "messages_received":
        self.messagesReceived = try value.int64()
      case "keepAlivesSent", "keep_alives_sent":
        self.keepAlivesSent = try value.int64()
      case "lastLocalStreamCreatedTimestamp", "last_local_stream_created_timestamp":
        self.lastLocalStreamCreatedTimestamp = try Google.Protobuf.Timestamp(json: value)
      case "lastRemoteStreamCreatedTimestamp", "last_remote_stream_created_timestamp":
        self.lastRemoteStreamCreatedTimestamp = try Google.Protobuf.Timestamp(json: value)
      case "lastMessageSentTimestamp", "last_message_sent_timestamp":
        self.lastMessageSentTimestamp = try Google.Protobuf.Timestamp(json: value)
      case "lastMessageReceivedTimestamp", "last_message_received_timestamp":
        self.lastMessageReceivedTimestamp = try Google.Protobuf.Timestamp(json: value)
      case "localFlowControlWindow", "local_flow_control_window":
        self.localFlowControlWindow = try Google.Protobuf.Int64Value(json: value)
      case "remoteFlowControlWindow", "remote_flow_control_window":
        self.remoteFlowControlWindow = try Google.Protobuf.Int64Value(json: value)
      case "option":
        for element in try value.elements() {
          self.option.append(try Grpc.Channelz.V1.SocketOption(json: element))
        }
      case "receivedGoawayError", "received_goaway_error":
        self.receivedGoawayError = try Google.Protobuf.UInt32Value(json: value)
      case "peerMaxConcurrentStreams", "peer_max_concurrent_streams":
        self.peerMaxConcurrentStreams = try value.uint32()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("streamsStarted", isDefault: self.streamsStarted == 0) {
      writer.write(self.streamsStarted)
    }
    if writer.field("streamsSucceeded", isDefault: self.streamsSucceeded == 0) {
      writer.write(self.streamsSucceeded)
    }
    if writer.field("streamsFailed", isDefault: self.streamsFailed == 0) {
      writer.write(self.streamsFailed)
    }
    if writer.field("messagesSent", isDefault: self.messagesSent == 0) {
      writer.write(self.messagesSent)
    }
    if writer.field("messagesReceived", isDefault: self.messagesReceived == 0) {
      writer.write(self.messagesReceived)
    }
    if writer.field("keepAlivesSent", isDefault: self.keepAlivesSent == 0) {
      writer.write(self.keepAlivesSent)
    }
    if let value = self.lastLocalStreamCreatedTimestamp {
      writer.key("lastLocalStreamCreatedTimestamp")
      value.writeJSON(to: &writer)
    }
    if let value = self.lastRemoteStreamCreatedTimestamp {
      writer.key("lastRemoteStreamCreatedTimestamp")
      value.writeJSON(to: &writer)
    }
    if let value = self.lastMessageSentTimestamp {
      writer.key("lastMessageSentTimestamp")
      value.writeJSON(to: &writer)
    }
    if let value = self.lastMessageReceivedTimestamp {
      writer.key("lastMessageReceivedTimestamp")
      value.writeJSON(to: &writer)
    }
    if let value = self.localFlowControlWindow {
      writer.key("localFlowControlWindow")
      value.writeJSON(to: &writer)
    }
    if let value = self.remoteFlowControlWindow {
      writer.key("remoteFlowControlWindow")
      value.writeJSON(to: &writer)
    }
    if writer.field("option", isDefault: self.option.isEmpty) {
      writer.beginArray()
      for value in self.option {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.receivedGoawayError {
      writer.key("receivedGoawayError")
      value.writeJSON(to: &writer)
    }
    if writer.field("peerMaxConcurrentStreams", isDefault: self.peerMaxConcurrentStreams == 0) {
      writer.write(self.peerMaxConcurrentStreams)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.Address: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Address"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__address__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Address.self)
    switch c.pointee.address_case.rawValue {
    case 1:
      self.address = try CFieldReading.message(c.pointee.tcpip_address, as: Grpc.Channelz.V1.Address.TcpIpAddress.self).map { .tcpipAddress($0) }
    case 2:
      self.address = try CFieldReading.message(c.pointee.uds_address, as: Grpc.Channelz.V1.Address.UdsAddress.self).map { .udsAddress($0) }
    case 3:
      self.address = try CFieldReading.message(c.pointee.other_address, as: Grpc.Channelz.V1.Address.OtherAddress.self).map { .otherAddress($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Address.self)
    grpc__channelz__v1__address__init(c)
    switch self.address {
    case .tcpipAddress(let value)?:
      c.pointee.address_case = .init(rawValue: 1)
      c.pointee.tcpip_address = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Address__TcpIpAddress.self)
    case .udsAddress(let value)?:
      c.pointee.address_case = .init(rawValue: 2)
      c.pointee.uds_address = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Address__UdsAddress.self)
    case .otherAddress(let value)?:
      c.pointee.address_case = .init(rawValue: 3)
      c.pointee.other_address = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Address__OtherAddress.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "tcpipAddress", "tcpip_address":
        guard self.address == nil else { throw value.secondMember(of: "address") }
        self.address = .tcpipAddress(try Grpc.Channelz.V1.Address.TcpIpAddress(json: value))
      case "udsAddress", "uds_address":
        guard self.address == nil else { throw value.secondMember(of: "address") }
        self.address = .udsAddress(try Grpc.Channelz.V1.Address.UdsAddress(json: value))
      case "otherAddress", "other_address":
        guard self.address == nil else { throw value.secondMember(of: "address") }
        self.address = .otherAddress(try Grpc.Channelz.V1.Address.OtherAddress(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.address {
    case .tcpipAddress(let value)?:
      writer.key("tcpipAddress")
      value.writeJSON(to: &writer)
    case .udsAddress(let value)?:
      writer.key("udsAddress")
      value.writeJSON(to: &writer)
    case .otherAddress(let value)?:
      writer.key("otherAddress")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.Address.TcpIpAddress: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Address.TcpIpAddress"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__address__tcp_ip_address__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Address__TcpIpAddress.self)
    self.ipAddress = CFieldReading.bytes(c.pointee.ip_address.data, c.pointee.ip_address.len)
    self.port = c.pointee.port
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Address__TcpIpAddress.self)
    grpc__channelz__v1__address__tcp_ip_address__init(c)
    arena.store(self.ipAddress, at: &c.pointee.ip_address)
    c.pointee.port = self.port
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "ipAddress", "ip_address":
        self.ipAddress = try value.bytes()
      case "port":
        self.port = try value.int32()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("ipAddress", isDefault: self.ipAddress.isEmpty) {
      writer.write(self.ipAddress)
    }
    if writer.field("port", isDefault: self.port == 0) {
      writer.write(self.port)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.Address.UdsAddress: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Address.UdsAddress"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__address__uds_address__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Address__UdsAddress.self)
    self.filename = try CFieldReading.string(c.pointee.filename.data, c.pointee.filename.len, "grpc.channelz.v1.Address.UdsAddress.filename")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Address__UdsAddress.self)
    grpc__channelz__v1__address__uds_address__init(c)
    arena.store(self.filename, at: &c.pointee.filename)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "filename":
        self.filename = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("filename", isDefault: self.filename.isEmpty) {
      writer.write(self.filename)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.Address.OtherAddress: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Address.OtherAddress"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__address__other_address__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Address__OtherAddress.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "grpc.channelz.v1.Address.OtherAddress.name")
    self.value = try CFieldReading.message(c.pointee.value)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Address__OtherAddress.self)
    grpc__channelz__v1__address__other_address__init(c)
    arena.store(self.name, at: &c.pointee.name)
    c.pointee.value = self.value?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Any.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "name":
        self.name = try value.string()
      case "value":
        self.value = try Google.Protobuf.`Any`(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    if let value = self.value {
      writer.key("value")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.Security: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Security"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__security__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Security.self)
    switch c.pointee.model_case.rawValue {
    case 1:
      self.model = try CFieldReading.message(c.pointee.tls, as: Grpc.Channelz.V1.Security.Tls.self).map { .tls($0) }
    case 2:
      self.model = try CFieldReading.message(c.pointee.other, as: Grpc.Channelz.V1.Security.OtherSecurity.self).map { .other($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Security.self)
    grpc__channelz__v1__security__init(c)
    switch self.model {
    case .tls(let value)?:
      c.pointee.model_case = .init(rawValue: 1)
      c.pointee.tls = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Security__Tls.self)
    case .other(let value)?:
      c.pointee.model_case = .init(rawValue: 2)
      c.pointee.other = value.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Security__OtherSecurity.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "tls":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .tls(try Grpc.Channelz.V1.Security.Tls(json: value))
      case "other":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .other(try Grpc.Channelz.V1.Security.OtherSecurity(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.model {
    case .tls(let value)?:
      writer.key("tls")
      value.writeJSON(to: &writer)
    case .other(let value)?:
      writer.key("other")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.Security.Tls: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Security.Tls"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__security__tls__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Security__Tls.self)
    switch c.pointee.cipher_suite_case.rawValue {
    case 1:
      self.cipherSuite = .standardName(try CFieldReading.string(c.pointee.standard_name.data, c.pointee.standard_name.len, "grpc.channelz.v1.Security.Tls.standard_name"))
    case 2:
      self.cipherSuite = .otherName(try CFieldReading.string(c.pointee.other_name.data, c.pointee.other_name.len, "grpc.channelz.v1.Security.Tls.other_name"))
    default: break
    }
    self.localCertificate = CFieldReading.bytes(c.pointee.local_certificate.data, c.pointee.local_certificate.len)
    self.remoteCertificate = CFieldReading.bytes(c.pointee.remote_certificate.data, c.pointee.remote_certificate.len)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Security__Tls.self)
    grpc__channelz__v1__security__tls__init(c)
    switch self.cipherSuite {
    case .standardName(let value)?:
      c.pointee.cipher_suite_case = .init(rawValue: 1)
      arena.store(value, at: &c.pointee.standard_name)
    case .otherName(let value)?:
      c.pointee.cipher_suite_case = .init(rawValue: 2)
      arena.store(value, at: &c.pointee.other_name)
    case nil: break
    }
    arena.store(self.localCertificate, at: &c.pointee.local_certificate)
    arena.store(self.remoteCertificate, at: &c.pointee.remote_certificate)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "standardName", "standard_name":
        guard self.cipherSuite == nil else { throw value.secondMember(of: "cipher_suite") }
        self.cipherSuite = .standardName(try value.string())
      case "otherName", "other_name":
        guard self.cipherSuite == nil else { throw value.secondMember(of: "cipher_suite") }
        self.cipherSuite = .otherName(try value.string())
      case "localCertificate", "local_certificate":
        self.localCertificate = try value.bytes()
      case "remoteCertificate", "remote_certificate":
        self.remoteCertificate = try value.bytes()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.cipherSuite {
    case .standardName(let value)?:
      writer.key("standardName")
      writer.write(value)
    case .otherName(let value)?:
      writer.key("otherName")
      writer.write(value)
    case nil: break
    }
    if writer.field("localCertificate", isDefault: self.localCertificate.isEmpty) {
      writer.write(self.localCertificate)
    }
    if writer.field("remoteCertificate", isDefault: self.remoteCertificate.isEmpty) {
      writer.write(self.remoteCertificate)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.Security.OtherSecurity: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.Security.OtherSecurity"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__security__other_security__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__Security__OtherSecurity.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "grpc.channelz.v1.Security.OtherSecurity.name")
    self.value = try CFieldReading.message(c.pointee.value)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__Security__OtherSecurity.self)
    grpc__channelz__v1__security__other_security__init(c)
    arena.store(self.name, at: &c.pointee.name)
    c.pointee.value = self.value?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Any.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "name":
        self.name = try value.string()
      case "value":
        self.value = try Google.Protobuf.`Any`(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    if let value = self.value {
      writer.key("value")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.SocketOption: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.SocketOption"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__socket_option__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__SocketOption.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "grpc.channelz.v1.SocketOption.name")
    self.value = try CFieldReading.string(c.pointee.value.data, c.pointee.value.len, "grpc.channelz.v1.SocketOption.value")
    self.additional = try CFieldReading.message(c.pointee.additional)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__SocketOption.self)
    grpc__channelz__v1__socket_option__init(c)
    arena.store(self.name, at: &c.pointee.name)
    arena.store(self.value, at: &c.pointee.value)
    c.pointee.additional = self.additional?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Any.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "name":
        self.name = try value.string()
      case "value":
        self.value = try value.string()
      case "additional":
        self.additional = try Google.Protobuf.`Any`(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    if writer.field("value", isDefault: self.value.isEmpty) {
      writer.write(self.value)
    }
    if let value = self.additional {
      writer.key("additional")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.SocketOptionTimeout: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.SocketOptionTimeout"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__socket_option_timeout__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__SocketOptionTimeout.self)
    self.duration = try CFieldReading.message(c.pointee.duration)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__SocketOptionTimeout.self)
    grpc__channelz__v1__socket_option_timeout__init(c)
    c.pointee.duration = self.duration?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "duration":
        self.duration = try Google.Protobuf.Duration(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.duration {
      writer.key("duration")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.SocketOptionLinger: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.SocketOptionLinger"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__socket_option_linger__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__SocketOptionLinger.self)
    self.active = c.pointee.active != 0
    self.duration = try CFieldReading.message(c.pointee.duration)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__SocketOptionLinger.self)
    grpc__channelz__v1__socket_option_linger__init(c)
    c.pointee.active = self.active ? 1 : 0
    c.pointee.duration = self.duration?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "active":
        self.active = try value.bool()
      case "duration":
        self.duration = try Google.Protobuf.Duration(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("active", isDefault: !self.active) {
      writer.write(self.active)
    }
    if let value = self.duration {
      writer.key("duration")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.SocketOptionTcpInfo: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.SocketOptionTcpInfo"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__socket_option_tcp_info__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__SocketOptionTcpInfo.self)
    self.tcpiState = c.pointee.tcpi_state
    self.tcpiCaState = c.pointee.tcpi_ca_state
    self.tcpiRetransmits = c.pointee.tcpi_retransmits
    self.tcpiProbes = c.pointee.tcpi_probes
    self.tcpiBackoff = c.pointee.tcpi_backoff
    self.tcpiOptions = c.pointee.tcpi_options
    self.tcpiSndWscale = c.pointee.tcpi_snd_wscale
    self.tcpiRcvWscale = c.pointee.tcpi_rcv_wscale
    self.tcpiRto = c.pointee.tcpi_rto
    self.tcpiAto = c.pointee.tcpi_ato
    self.tcpiSndMss = c.pointee.tcpi_snd_mss
    self.tcpiRcvMss = c.pointee.tcpi_rcv_mss
    self.tcpiUnacked = c.pointee.tcpi_unacked
    self.tcpiSacked = c.pointee.tcpi_sacked
    self.tcpiLost = c.pointee.tcpi_lost
    self.tcpiRetrans = c.pointee.tcpi_retrans
    self.tcpiFackets = c.pointee.tcpi_fackets
    self.tcpiLastDataSent = c.pointee.tcpi_last_data_sent
    self.tcpiLastAckSent = c.pointee.tcpi_last_ack_sent
    self.tcpiLastDataRecv = c.pointee.tcpi_last_data_recv
    self.tcpiLastAckRecv = c.pointee.tcpi_last_ack_recv
    self.tcpiPmtu = c.pointee.tcpi_pmtu
    self.tcpiRcvSsthresh = c.pointee.tcpi_rcv_ssthresh
    self.tcpiRtt = c.pointee.tcpi_rtt
    self.tcpiRttvar = c.pointee.tcpi_rttvar
    self.tcpiSndSsthresh = c.pointee.tcpi_snd_ssthresh
    self.tcpiSndCwnd = c.pointee.tcpi_snd_cwnd
    self.tcpiAdvmss = c.pointee.tcpi_advmss
    self.tcpiReordering = c.pointee.tcpi_reordering
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__SocketOptionTcpInfo.self)
    grpc__channelz__v1__socket_option_tcp_info__init(c)
    c.pointee.tcpi_state = self.tcpiState
    c.pointee.tcpi_ca_state = self.tcpiCaState
    c.pointee.tcpi_retransmits = self.tcpiRetransmits
    c.pointee.tcpi_probes = self.tcpiProbes
    c.pointee.tcpi_backoff = self.tcpiBackoff
    c.pointee.tcpi_options = self.tcpiOptions
    c.pointee.tcpi_snd_wscale = self.tcpiSndWscale
    c.pointee.tcpi_rcv_wscale = self.tcpiRcvWscale
    c.pointee.tcpi_rto = self.tcpiRto
    c.pointee.tcpi_ato = self.tcpiAto
    c.pointee.tcpi_snd_mss = self.tcpiSndMss
    c.pointee.tcpi_rcv_mss = self.tcpiRcvMss
    c.pointee.tcpi_unacked = self.tcpiUnacked
    c.pointee.tcpi_sacked = self.tcpiSacked
    c.pointee.tcpi_lost = self.tcpiLost
    c.pointee.tcpi_retrans = self.tcpiRetrans
    c.pointee.tcpi_fackets = self.tcpiFackets
    c.pointee.tcpi_last_data_sent = self.tcpiLastDataSent
    c.pointee.tcpi_last_ack_sent = self.tcpiLastAckSent
    c.pointee.tcpi_last_data_recv = self.tcpiLastDataRecv
    c.pointee.tcpi_last_ack_recv = self.tcpiLastAckRecv
    c.pointee.tcpi_pmtu = self.tcpiPmtu
    c.pointee.tcpi_rcv_ssthresh = self.tcpiRcvSsthresh
    c.pointee.tcpi_rtt = self.tcpiRtt
    c.pointee.tcpi_rttvar = self.tcpiRttvar
    c.pointee.tcpi_snd_ssthresh = self.tcpiSndSsthresh
    c.pointee.tcpi_snd_cwnd = self.tcpiSndCwnd
    c.pointee.tcpi_advmss = self.tcpiAdvmss
    c.pointee.tcpi_reordering = self.tcpiReordering
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "tcpiState", "tcpi_state":
        self.tcpiState = try value.uint32()
      case "tcpiCaState", "tcpi_ca_state":
        self.tcpiCaState = try value.uint32()
      case "tcpiRetransmits", "tcpi_retransmits":
        self.tcpiRetransmits = try value.uint32()
      case "tcpiProbes", "tcpi_probes":
        self.tcpiProbes = try value.uint32()
      case "tcpiBackoff", "tcpi_backoff":
        self.tcpiBackoff = try value.uint32()
      case "tcpiOptions", "tcpi_options":
        self.tcpiOptions = try value.uint32()
      case "tcpiSndWscale", "tcpi_snd_wscale":
        self.tcpiSndWscale = try value.uint32()
      case "tcpiRcvWscale", "tcpi_rcv_wscale":
        self.tcpiRcvWscale = try value.uint32()
      case "tcpiRto", "tcpi_rto":
        self.tcpiRto = try value.uint32()
      case "tcpiAto", "tcpi_ato":
        self.tcpiAto = try value.uint32()
      case "tcpiSndMss", "tcpi_snd_mss":
        self.tcpiSndMss = try value.uint32()
      case "tcpiRcvMss", "tcpi_rcv_mss":
        self.tcpiRcvMss = try value.uint32()
      case "tcpiUnacked", "tcpi_unacked":
        self.tcpiUnacked = try value.uint32()
      case "tcpiSacked", "tcpi_sacked":
        self.tcpiSacked = try value.uint32()
      case "tcpiLost", "tcpi_lost":
        self.tcpiLost = try value.uint32()
      case "tcpiRetrans", "tcpi_retrans":
        self.tcpiRetrans = try value.uint32()
      case "tcpiFackets", "tcpi_fackets":
        self.tcpiFackets = try value.uint32()
      case "tcpiLastDataSent", "tcpi_last_data_sent":
        self.tcpiLastDataSent = try value.uint32()
      case "tcpiLastAckSent", "tcpi_last_ack_sent":
        self.tcpiLastAckSent = try value.uint32()
      case "tcpiLastDataRecv", "tcpi_last_data_recv":
        self.tcpiLastDataRecv = try value.uint32()
      case "tcpiLastAckRecv", "tcpi_last_ack_recv":
        self.tcpiLastAckRecv = try value.uint32()
      case "tcpiPmtu", "tcpi_pmtu":
        self.tcpiPmtu = try value.uint32()
      case "tcpiRcvSsthresh", "tcpi_rcv_ssthresh":
        self.tcpiRcvSsthresh = try value.uint32()
      case "tcpiRtt", "tcpi_rtt":
        self.tcpiRtt = try value.uint32()
      case "tcpiRttvar", "tcpi_rttvar":
        self.tcpiRttvar = try value.uint32()
      case "tcpiSndSsthresh", "tcpi_snd_ssthresh":
        self.tcpiSndSsthresh = try value.uint32()
      case "tcpiSndCwnd", "tcpi_snd_cwnd":
        self.tcpiSndCwnd = try value.uint32()
      case "tcpiAdvmss", "tcpi_advmss":
        self.tcpiAdvmss = try value.uint32()
      case "tcpiReordering", "tcpi_reordering":
        self.tcpiReordering = try value.uint32()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("tcpiState", isDefault: self.tcpiState == 0) {
      writer.write(self.tcpiState)
    }
    if writer.field("tcpiCaState", isDefault: self.tcpiCaState == 0) {
      writer.write(self.tcpiCaState)
    }
    if writer.field("tcpiRetransmits", isDefault: self.tcpiRetransmits == 0) {
      writer.write(self.tcpiRetransmits)
    }
    if writer.field("tcpiProbes", isDefault: self.tcpiProbes == 0) {
      writer.write(self.tcpiProbes)
    }
    if writer.field("tcpiBackoff", isDefault: self.tcpiBackoff == 0) {
      writer.write(self.tcpiBackoff)
    }
    if writer.field("tcpiOptions", isDefault: self.tcpiOptions == 0) {
      writer.write(self.tcpiOptions)
    }
    if writer.field("tcpiSndWscale", isDefault: self.tcpiSndWscale == 0) {
      writer.write(self.tcpiSndWscale)
    }
    if writer.field("tcpiRcvWscale", isDefault: self.tcpiRcvWscale == 0) {
      writer.write(self.tcpiRcvWscale)
    }
    if writer.field("tcpiRto", isDefault: self.tcpiRto == 0) {
      writer.write(self.tcpiRto)
    }
    if writer.field("tcpiAto", isDefault: self.tcpiAto == 0) {
      writer.write(self.tcpiAto)
    }
    if writer.field("tcpiSndMss", isDefault: self.tcpiSndMss == 0) {
      writer.write(self.tcpiSndMss)
    }
    if writer.field("tcpiRcvMss", isDefault: self.tcpiRcvMss == 0) {
      writer.write(self.tcpiRcvMss)
    }
    if writer.field("tcpiUnacked", isDefault: self.tcpiUnacked == 0) {
      writer.write(self.tcpiUnacked)
    }
    if writer.field("tcpiSacked", isDefault: self.tcpiSacked == 0) {
      writer.write(self.tcpiSacked)
    }
    if writer.field("tcpiLost", isDefault: self.tcpiLost == 0) {
      writer.write(self.tcpiLost)
    }
    if writer.field("tcpiRetrans", isDefault: self.tcpiRetrans == 0) {
      writer.write(self.tcpiRetrans)
    }
    if writer.field("tcpiFackets", isDefault: self.tcpiFackets == 0) {
      writer.write(self.tcpiFackets)
    }
    if writer.field("tcpiLastDataSent", isDefault: self.tcpiLastDataSent == 0) {
      writer.write(self.tcpiLastDataSent)
    }
    if writer.field("tcpiLastAckSent", isDefault: self.tcpiLastAckSent == 0) {
      writer.write(self.tcpiLastAckSent)
    }
    if writer.field("tcpiLastDataRecv", isDefault: self.tcpiLastDataRecv == 0) {
      writer.write(self.tcpiLastDataRecv)
    }
    if writer.field("tcpiLastAckRecv", isDefault: self.tcpiLastAckRecv == 0) {
      writer.write(self.tcpiLastAckRecv)
    }
    if writer.field("tcpiPmtu", isDefault: self.tcpiPmtu == 0) {
      writer.write(self.tcpiPmtu)
    }
    if writer.field("tcpiRcvSsthresh", isDefault: self.tcpiRcvSsthresh == 0) {
      writer.write(self.tcpiRcvSsthresh)
    }
    if writer.field("tcpiRtt", isDefault: self.tcpiRtt == 0) {
      writer.write(self.tcpiRtt)
    }
    if writer.field("tcpiRttvar", isDefault: self.tcpiRttvar == 0) {
      writer.write(self.tcpiRttvar)
    }
    if writer.field("tcpiSndSsthresh", isDefault: self.tcpiSndSsthresh == 0) {
      writer.write(self.tcpiSndSsthresh)
    }
    if writer.field("tcpiSndCwnd", isDefault: self.tcpiSndCwnd == 0) {
      writer.write(self.tcpiSndCwnd)
    }
    if writer.field("tcpiAdvmss", isDefault: self.tcpiAdvmss == 0) {
      writer.write(self.tcpiAdvmss)
    }
    if writer.field("tcpiReordering", isDefault: self.tcpiReordering == 0) {
      writer.write(self.tcpiReordering)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetTopChannelsRequest: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetTopChannelsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_top_channels_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetTopChannelsRequest.self)
    self.startChannelId = c.pointee.start_channel_id
    self.maxResults = c.pointee.max_results
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetTopChannelsRequest.self)
    grpc__channelz__v1__get_top_channels_request__init(c)
    c.pointee.start_channel_id = self.startChannelId
    c.pointee.max_results = self.maxResults
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "startChannelId", "start_channel_id":
        self.startChannelId = try value.int64()
      case "maxResults", "max_results":
        self.maxResults = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("startChannelId", isDefault: self.startChannelId == 0) {
      writer.write(self.startChannelId)
    }
    if writer.field("maxResults", isDefault: self.maxResults == 0) {
      writer.write(self.maxResults)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetTopChannelsResponse: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetTopChannelsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_top_channels_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetTopChannelsResponse.self)
    self.channel = try CFieldReading.messages(c.pointee.channel, c.pointee.n_channel)
    self.end = c.pointee.end != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetTopChannelsResponse.self)
    grpc__channelz__v1__get_top_channels_response__init(c)
    c.pointee.n_channel = self.channel.count
    c.pointee.channel = arena.messages(self.channel)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__Channel>?.self)
    c.pointee.end = self.end ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "channel":
        for element in try value.elements() {
          self.channel.append(try Grpc.Channelz.V1.Channel(json: element))
        }
      case "end":
        self.end = try value.bool()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("channel", isDefault: self.channel.isEmpty) {
      writer.beginArray()
      for value in self.channel {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("end", isDefault: !self.end) {
      writer.write(self.end)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetServersRequest: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetServersRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_servers_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetServersRequest.self)
    self.startServerId = c.pointee.start_server_id
    self.maxResults = c.pointee.max_results
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetServersRequest.self)
    grpc__channelz__v1__get_servers_request__init(c)
    c.pointee.start_server_id = self.startServerId
    c.pointee.max_results = self.maxResults
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "startServerId", "start_server_id":
        self.startServerId = try value.int64()
      case "maxResults", "max_results":
        self.maxResults = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("startServerId", isDefault: self.startServerId == 0) {
      writer.write(self.startServerId)
    }
    if writer.field("maxResults", isDefault: self.maxResults == 0) {
      writer.write(self.maxResults)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetServersResponse: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetServersResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_servers_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetServersResponse.self)
    self.server = try CFieldReading.messages(c.pointee.server, c.pointee.n_server)
    self.end = c.pointee.end != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetServersResponse.self)
    grpc__channelz__v1__get_servers_response__init(c)
    c.pointee.n_server = self.server.count
    c.pointee.server = arena.messages(self.server)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__Server>?.self)
    c.pointee.end = self.end ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "server":
        for element in try value.elements() {
          self.server.append(try Grpc.Channelz.V1.Server(json: element))
        }
      case "end":
        self.end = try value.bool()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("server", isDefault: self.server.isEmpty) {
      writer.beginArray()
      for value in self.server {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("end", isDefault: !self.end) {
      writer.write(self.end)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetServerRequest: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetServerRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_server_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetServerRequest.self)
    self.serverId = c.pointee.server_id
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetServerRequest.self)
    grpc__channelz__v1__get_server_request__init(c)
    c.pointee.server_id = self.serverId
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "serverId", "server_id":
        self.serverId = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("serverId", isDefault: self.serverId == 0) {
      writer.write(self.serverId)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetServerResponse: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetServerResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_server_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetServerResponse.self)
    self.server = try CFieldReading.message(c.pointee.server)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetServerResponse.self)
    grpc__channelz__v1__get_server_response__init(c)
    c.pointee.server = self.server?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Server.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "server":
        self.server = try Grpc.Channelz.V1.Server(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.server {
      writer.key("server")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetServerSocketsRequest: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetServerSocketsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_server_sockets_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetServerSocketsRequest.self)
    self.serverId = c.pointee.server_id
    self.startSocketId = c.pointee.start_socket_id
    self.maxResults = c.pointee.max_results
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetServerSocketsRequest.self)
    grpc__channelz__v1__get_server_sockets_request__init(c)
    c.pointee.server_id = self.serverId
    c.pointee.start_socket_id = self.startSocketId
    c.pointee.max_results = self.maxResults
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "serverId", "server_id":
        self.serverId = try value.int64()
      case "startSocketId", "start_socket_id":
        self.startSocketId = try value.int64()
      case "maxResults", "max_results":
        self.maxResults = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("serverId", isDefault: self.serverId == 0) {
      writer.write(self.serverId)
    }
    if writer.field("startSocketId", isDefault: self.startSocketId == 0) {
      writer.write(self.startSocketId)
    }
    if writer.field("maxResults", isDefault: self.maxResults == 0) {
      writer.write(self.maxResults)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetServerSocketsResponse: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetServerSocketsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_server_sockets_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetServerSocketsResponse.self)
    self.socketRef = try CFieldReading.messages(c.pointee.socket_ref, c.pointee.n_socket_ref)
    self.end = c.pointee.end != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetServerSocketsResponse.self)
    grpc__channelz__v1__get_server_sockets_response__init(c)
    c.pointee.n_socket_ref = self.socketRef.count
    c.pointee.socket_ref = arena.messages(self.socketRef)?.assumingMemoryBound(to: UnsafeMutablePointer<Grpc__Channelz__V1__SocketRef>?.self)
    c.pointee.end = self.end ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "socketRef", "socket_ref":
        for element in try value.elements() {
          self.socketRef.append(try Grpc.Channelz.V1.SocketRef(json: element))
        }
      case "end":
        self.end = try value.bool()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("socketRef", isDefault: self.socketRef.isEmpty) {
      writer.beginArray()
      for value in self.socketRef {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("end", isDefault: !self.end) {
      writer.write(self.end)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetChannelRequest: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetChannelRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_channel_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetChannelRequest.self)
    self.channelId = c.pointee.channel_id
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetChannelRequest.self)
    grpc__channelz__v1__get_channel_request__init(c)
    c.pointee.channel_id = self.channelId
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "channelId", "channel_id":
        self.channelId = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("channelId", isDefault: self.channelId == 0) {
      writer.write(self.channelId)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetChannelResponse: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetChannelResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_channel_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetChannelResponse.self)
    self.channel = try CFieldReading.message(c.pointee.channel)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetChannelResponse.self)
    grpc__channelz__v1__get_channel_response__init(c)
    c.pointee.channel = self.channel?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Channel.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "channel":
        self.channel = try Grpc.Channelz.V1.Channel(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.channel {
      writer.key("channel")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetSubchannelRequest: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetSubchannelRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_subchannel_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetSubchannelRequest.self)
    self.subchannelId = c.pointee.subchannel_id
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetSubchannelRequest.self)
    grpc__channelz__v1__get_subchannel_request__init(c)
    c.pointee.subchannel_id = self.subchannelId
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "subchannelId", "subchannel_id":
        self.subchannelId = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("subchannelId", isDefault: self.subchannelId == 0) {
      writer.write(self.subchannelId)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetSubchannelResponse: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetSubchannelResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_subchannel_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetSubchannelResponse.self)
    self.subchannel = try CFieldReading.message(c.pointee.subchannel)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetSubchannelResponse.self)
    grpc__channelz__v1__get_subchannel_response__init(c)
    c.pointee.subchannel = self.subchannel?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Subchannel.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "subchannel":
        self.subchannel = try Grpc.Channelz.V1.Subchannel(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.subchannel {
      writer.key("subchannel")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetSocketRequest: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetSocketRequest"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_socket_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetSocketRequest.self)
    self.socketId = c.pointee.socket_id
    self.summary = c.pointee.summary != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetSocketRequest.self)
    grpc__channelz__v1__get_socket_request__init(c)
    c.pointee.socket_id = self.socketId
    c.pointee.summary = self.summary ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "socketId", "socket_id":
        self.socketId = try value.int64()
      case "summary":
        self.summary = try value.bool()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("socketId", isDefault: self.socketId == 0) {
      writer.write(self.socketId)
    }
    if writer.field("summary", isDefault: !self.summary) {
      writer.write(self.summary)
    }
    writer.endObject()
  }
}

extension Grpc.Channelz.V1.GetSocketResponse: CMessageConvertible {
  public static let messageName = "grpc.channelz.v1.GetSocketResponse"

  public static var cDescriptor: UnsafeRawPointer {
    grpc__channelz__v1__get_socket_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Grpc__Channelz__V1__GetSocketResponse.self)
    self.socket = try CFieldReading.message(c.pointee.socket)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Grpc__Channelz__V1__GetSocketResponse.self)
    grpc__channelz__v1__get_socket_response__init(c)
    c.pointee.socket = self.socket?.makeCMessage(in: arena).assumingMemoryBound(to: Grpc__Channelz__V1__Socket.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "socket":
        self.socket = try Grpc.Channelz.V1.Socket(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.socket {
      writer.key("socket")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}
