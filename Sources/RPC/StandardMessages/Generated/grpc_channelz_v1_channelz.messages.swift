// Generated from grpc/channelz/v1/channelz.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime

extension Grpc.Channelz.V1 {
  /// What a client calls a server through. It has either channels and subchannels, or sockets, of its own.
  public struct Channel: Sendable, Hashable {
    /// Which channel this is.
    public var ref: Grpc.Channelz.V1.ChannelRef?
    /// What is known of it.
    public var data: Grpc.Channelz.V1.ChannelData?
    /// Channels that it is made of.
    public var channelRef: [Grpc.Channelz.V1.ChannelRef] = []
    /// Subchannels that it is made of.
    public var subchannelRef: [Grpc.Channelz.V1.SubchannelRef] = []
    /// Its sockets.
    public var socketRef: [Grpc.Channelz.V1.SocketRef] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      ref: Grpc.Channelz.V1.ChannelRef? = nil,
      data: Grpc.Channelz.V1.ChannelData? = nil,
      channelRef: [Grpc.Channelz.V1.ChannelRef] = [],
      subchannelRef: [Grpc.Channelz.V1.SubchannelRef] = [],
      socketRef: [Grpc.Channelz.V1.SocketRef] = []
    ) {
      self.ref = ref
      self.data = data
      self.channelRef = channelRef
      self.subchannelRef = subchannelRef
      self.socketRef = socketRef
    }
  }

  /// A part of a channel that leads to one of its server's addresses, as a rule.
  public struct Subchannel: Sendable, Hashable {
    /// Which subchannel this is.
    public var ref: Grpc.Channelz.V1.SubchannelRef?
    /// What is known of it.
    public var data: Grpc.Channelz.V1.ChannelData?
    /// Channels that it is made of.
    public var channelRef: [Grpc.Channelz.V1.ChannelRef] = []
    /// Subchannels that it is made of.
    public var subchannelRef: [Grpc.Channelz.V1.SubchannelRef] = []
    /// Its sockets.
    public var socketRef: [Grpc.Channelz.V1.SocketRef] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      ref: Grpc.Channelz.V1.SubchannelRef? = nil,
      data: Grpc.Channelz.V1.ChannelData? = nil,
      channelRef: [Grpc.Channelz.V1.ChannelRef] = [],
      subchannelRef: [Grpc.Channelz.V1.SubchannelRef] = [],
      socketRef: [Grpc.Channelz.V1.SocketRef] = []
    ) {
      self.ref = ref
      self.data = data
      self.channelRef = channelRef
      self.subchannelRef = subchannelRef
      self.socketRef = socketRef
    }
  }

  /// Whether a channel is connected.
  public struct ChannelConnectivityState: Sendable, Hashable {
    /// The state.
    public var state: Grpc.Channelz.V1.ChannelConnectivityState.State = .unknown

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      state: Grpc.Channelz.V1.ChannelConnectivityState.State = .unknown
    ) {
      self.state = state
    }

    /// The states of https://github.com/grpc/grpc/blob/master/doc/connectivity-semantics-and-api.md.
    public enum State: ProtobufEnum {
      /// Not known.
      case unknown
      /// Not connected, for want of calls.
      case idle
      /// On its way to be connected.
      case connecting
      /// Connected.
      case ready
      /// The connection failed and is tried again after a while.
      case transientFailure
      /// Closed for good.
      case shutdown
      /// A number that this version of the contract has no name for.
      case unrecognized(Int32)

      /// The values with a name.
      public static let allCases: [Self] = [.unknown, .idle, .connecting, .ready, .transientFailure, .shutdown]

      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unknown
        case 1: self = .idle
        case 2: self = .connecting
        case 3: self = .ready
        case 4: self = .transientFailure
        case 5: self = .shutdown
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .unknown: 0
        case .idle: 1
        case .connecting: 2
        case .ready: 3
        case .transientFailure: 4
        case .shutdown: 5
        case .unrecognized(let number): number
        }
      }

      public init?(name: String) {
        switch name {
        case "UNKNOWN": self = .unknown
        case "IDLE": self = .idle
        case "CONNECTING": self = .connecting
        case "READY": self = .ready
        case "TRANSIENT_FAILURE": self = .transientFailure
        case "SHUTDOWN": self = .shutdown
        default: return nil
        }
      }

      public var name: String? {
        switch self {
        case .unknown: "UNKNOWN"
        case .idle: "IDLE"
        case .connecting: "CONNECTING"
        case .ready: "READY"
        case .transientFailure: "TRANSIENT_FAILURE"
        case .shutdown: "SHUTDOWN"
        case .unrecognized: nil
        }
      }
    }
  }

  /// What is known of a channel or a subchannel.
  public struct ChannelData: Sendable, Hashable {
    /// Whether it is connected.
    public var state: Grpc.Channelz.V1.ChannelConnectivityState?
    /// What it was asked to lead to.
    public var target: String = ""
    /// What has happened to it.
    public var trace: Grpc.Channelz.V1.ChannelTrace?
    /// Calls that were started on it.
    public var callsStarted: Int64 = 0
    /// Those that ended with the status OK.
    public var callsSucceeded: Int64 = 0
    /// Those that ended with any other status.
    public var callsFailed: Int64 = 0
    /// When the last call was started.
    public var lastCallStartedTimestamp: Google.Protobuf.Timestamp?
    /// How many connections a subchannel of it may have; 0 when there is no such limit.
    public var maxConnectionsPerSubchannel: UInt32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      state: Grpc.Channelz.V1.ChannelConnectivityState? = nil,
      target: String = "",
      trace: Grpc.Channelz.V1.ChannelTrace? = nil,
      callsStarted: Int64 = 0,
      callsSucceeded: Int64 = 0,
      callsFailed: Int64 = 0,
      lastCallStartedTimestamp: Google.Protobuf.Timestamp? = nil,
      maxConnectionsPerSubchannel: UInt32 = 0
    ) {
      self.state = state
      self.target = target
      self.trace = trace
      self.callsStarted = callsStarted
      self.callsSucceeded = callsSucceeded
      self.callsFailed = callsFailed
      self.lastCallStartedTimestamp = lastCallStartedTimestamp
      self.maxConnectionsPerSubchannel = maxConnectionsPerSubchannel
    }
  }

  /// Something that has happened to a channel.
  public struct ChannelTraceEvent: Sendable, Hashable {
    /// What happened, for humans.
    public var description: String = ""
    /// How much it matters.
    public var severity: Grpc.Channelz.V1.ChannelTraceEvent.Severity = .ctUnknown
    /// When it happened.
    public var timestamp: Google.Protobuf.Timestamp?
    /// What else it happened to.
    public var childRef: Grpc.Channelz.V1.ChannelTraceEvent.ChildRef?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      description: String = "",
      severity: Grpc.Channelz.V1.ChannelTraceEvent.Severity = .ctUnknown,
      timestamp: Google.Protobuf.Timestamp? = nil,
      childRef: Grpc.Channelz.V1.ChannelTraceEvent.ChildRef? = nil
    ) {
      self.description = description
      self.severity = severity
      self.timestamp = timestamp
      self.childRef = childRef
    }

    /// What else it happened to.
    public enum ChildRef: Sendable, Hashable {
      /// A channel.
      case channelRef(Grpc.Channelz.V1.ChannelRef)
      /// A subchannel.
      case subchannelRef(Grpc.Channelz.V1.SubchannelRef)
    }

    /// How much it matters.
    public enum Severity: ProtobufEnum {
      /// Not known.
      case ctUnknown
      /// It is good to know.
      case ctInfo
      /// It may be wrong.
      case ctWarning
      /// It is wrong.
      case ctError
      /// A number that this version of the contract has no name for.
      case unrecognized(Int32)

      /// The values with a name.
      public static let allCases: [Self] = [.ctUnknown, .ctInfo, .ctWarning, .ctError]

      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .ctUnknown
        case 1: self = .ctInfo
        case 2: self = .ctWarning
        case 3: self = .ctError
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .ctUnknown: 0
        case .ctInfo: 1
        case .ctWarning: 2
        case .ctError: 3
        case .unrecognized(let number): number
        }
      }

      public init?(name: String) {
        switch name {
        case "CT_UNKNOWN": self = .ctUnknown
        case "CT_INFO": self = .ctInfo
        case "CT_WARNING": self = .ctWarning
        case "CT_ERROR": self = .ctError
        default: return nil
        }
      }

      public var name: String? {
        switch self {
        case .ctUnknown: "CT_UNKNOWN"
        case .ctInfo: "CT_INFO"
        case .ctWarning: "CT_WARNING"
        case .ctError: "CT_ERROR"
        case .unrecognized: nil
        }
      }
    }
  }

  /// What has happened to a channel, a subchannel or a server.
  public struct ChannelTrace: Sendable, Hashable {
    /// How many events there have been, those that are no longer kept among them.
    public var numEventsLogged: Int64 = 0
    /// When it was made.
    public var creationTimestamp: Google.Protobuf.Timestamp?
    /// The events that are kept.
    public var events: [Grpc.Channelz.V1.ChannelTraceEvent] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      numEventsLogged: Int64 = 0,
      creationTimestamp: Google.Protobuf.Timestamp? = nil,
      events: [Grpc.Channelz.V1.ChannelTraceEvent] = []
    ) {
      self.numEventsLogged = numEventsLogged
      self.creationTimestamp = creationTimestamp
      self.events = events
    }
  }

  /// Names a channel.
  public struct ChannelRef: Sendable, Hashable {
    /// Unique within the process, among all kinds of things.
    public var channelId: Int64 = 0
    /// For humans.
    public var name: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      channelId: Int64 = 0,
      name: String = ""
    ) {
      self.channelId = channelId
      self.name = name
    }
  }

  /// Names a subchannel.
  public struct SubchannelRef: Sendable, Hashable {
    /// Unique within the process, among all kinds of things.
    public var subchannelId: Int64 = 0
    /// For humans.
    public var name: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      subchannelId: Int64 = 0,
      name: String = ""
    ) {
      self.subchannelId = subchannelId
      self.name = name
    }
  }

  /// Names a socket.
  public struct SocketRef: Sendable, Hashable {
    /// Unique within the process, among all kinds of things.
    public var socketId: Int64 = 0
    /// For humans.
    public var name: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      socketId: Int64 = 0,
      name: String = ""
    ) {
      self.socketId = socketId
      self.name = name
    }
  }

  /// Names a server.
  public struct ServerRef: Sendable, Hashable {
    /// Unique within the process, among all kinds of things.
    public var serverId: Int64 = 0
    /// For humans.
    public var name: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      serverId: Int64 = 0,
      name: String = ""
    ) {
      self.serverId = serverId
      self.name = name
    }
  }

  /// What takes calls.
  public struct Server: Sendable, Hashable {
    /// Which server this is.
    public var ref: Grpc.Channelz.V1.ServerRef?
    /// What is known of it.
    public var data: Grpc.Channelz.V1.ServerData?
    /// The sockets that it listens on.
    public var listenSocket: [Grpc.Channelz.V1.SocketRef] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      ref: Grpc.Channelz.V1.ServerRef? = nil,
      data: Grpc.Channelz.V1.ServerData? = nil,
      listenSocket: [Grpc.Channelz.V1.SocketRef] = []
    ) {
      self.ref = ref
      self.data = data
      self.listenSocket = listenSocket
    }
  }

  /// What is known of a server.
  public struct ServerData: Sendable, Hashable {
    /// What has happened to it.
    public var trace: Grpc.Channelz.V1.ChannelTrace?
    /// Calls that it was asked for.
    public var callsStarted: Int64 = 0
    /// Those that ended with the status OK.
    public var callsSucceeded: Int64 = 0
    /// Those that ended with any other status.
    public var callsFailed: Int64 = 0
    /// When the last call was started.
    public var lastCallStartedTimestamp: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      trace: Grpc.Channelz.V1.ChannelTrace? = nil,
      callsStarted: Int64 = 0,
      callsSucceeded: Int64 = 0,
      callsFailed: Int64 = 0,
      lastCallStartedTimestamp: Google.Protobuf.Timestamp? = nil
    ) {
      self.trace = trace
      self.callsStarted = callsStarted
      self.callsSucceeded = callsSucceeded
      self.callsFailed = callsFailed
      self.lastCallStartedTimestamp = lastCallStartedTimestamp
    }
  }

  /// A connection, or a place where connections are accepted.
  public struct Socket: Sendable, Hashable {
    /// Which socket this is.
    public var ref: Grpc.Channelz.V1.SocketRef?
    /// What is known of it.
    public var data: Grpc.Channelz.V1.SocketData?
    /// The address of this end.
    public var local: Grpc.Channelz.V1.Address?
    /// The address of the other end; none for a socket that listens.
    public var remote: Grpc.Channelz.V1.Address?
    /// How the connection is secured; nothing when it is not.
    public var security: Grpc.Channelz.V1.Security?
    /// What the other end is called, when that is another name than it was asked for by.
    public var remoteName: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      ref: Grpc.Channelz.V1.SocketRef? = nil,
      data: Grpc.Channelz.V1.SocketData? = nil,
      local: Grpc.Channelz.V1.Address? = nil,
      remote: Grpc.Channelz.V1.Address? = nil,
      security: Grpc.Channelz.V1.Security? = nil,
      remoteName: String = ""
    ) {
      self.ref = ref
      self.data = data
      self.local = local
      self.remote = remote
      self.security = security
      self.remoteName = remoteName
    }
  }

  /// What is known of a socket.
  public struct SocketData: Sendable, Hashable {
    /// Streams that were opened on the connection, by either end.
    public var streamsStarted: Int64 = 0
    /// Those that were ended in the protocol's way: at a client by the server's END_STREAM, at a server by its own.
    public var streamsSucceeded: Int64 = 0
    /// Those that were ended otherwise.
    public var streamsFailed: Int64 = 0
    /// Messages that were sent.
    public var messagesSent: Int64 = 0
    /// Messages that were received.
    public var messagesReceived: Int64 = 0
    /// Pings that were sent to see whether the connection is alive.
    public var keepAlivesSent: Int64 = 0
    /// When this end last opened a stream.
    public var lastLocalStreamCreatedTimestamp: Google.Protobuf.Timestamp?
    /// When the other end last opened a stream.
    public var lastRemoteStreamCreatedTimestamp: Google.Protobuf.Timestamp?
    /// When the last message was sent.
    public var lastMessageSentTimestamp: Google.Protobuf.Timestamp?
    /// When the last message was received.
    public var lastMessageReceivedTimestamp: Google.Protobuf.Timestamp?
    /// The window of the connection that the other end grants to this one, in bytes.
    public var localFlowControlWindow: Google.Protobuf.Int64Value?
    /// The window of the connection that this end grants to the other one, in bytes.
    public var remoteFlowControlWindow: Google.Protobuf.Int64Value?
    /// How the socket is set.
    public var option: [Grpc.Channelz.V1.SocketOption] = []
    /// The error in the GOAWAY that was received.
    public var receivedGoawayError: Google.Protobuf.UInt32Value?
    /// How many streams the other end allows at a time.
    public var peerMaxConcurrentStreams: UInt32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      streamsStarted: Int64 = 0,
      streamsSucceeded: Int64 = 0,
      streamsFailed: Int64 = 0,
      messagesSent: Int64 = 0,
      messagesReceived: Int64 = 0,
      keepAlivesSent: Int64 = 0,
      lastLocalStreamCreatedTimestamp: Google.Protobuf.Timestamp? = nil,
      lastRemoteStreamCreatedTimestamp: Google.Protobuf.Timestamp? = nil,
      lastMessageSentTimestamp: Google.Protobuf.Timestamp? = nil,
      lastMessageReceivedTimestamp: Google.Protobuf.Timestamp? = nil,
      localFlowControlWindow: Google.Protobuf.Int64Value? = nil,
      remoteFlowControlWindow: Google.Protobuf.Int64Value? = nil,
      option: [Grpc.Channelz.V1.SocketOption] = [],
      receivedGoawayError: Google.Protobuf.UInt32Value? = nil,
      peerMaxConcurrentStreams: UInt32 = 0
    ) {
      self.streamsStarted = streamsStarted
      self.streamsSucceeded = streamsSucceeded
      self.streamsFailed = streamsFailed
      self.messagesSent = messagesSent
      self.messagesReceived = messagesReceived
      self.keepAlivesSent = keepAlivesSent
      self.lastLocalStreamCreatedTimestamp = lastLocalStreamCreatedTimestamp
      self.lastRemoteStreamCreatedTimestamp = lastRemoteStreamCreatedTimestamp
      self.lastMessageSentTimestamp = lastMessageSentTimestamp
      self.lastMessageReceivedTimestamp = lastMessageReceivedTimestamp
      self.localFlowControlWindow = localFlowControlWindow
      self.remoteFlowControlWindow = remoteFlowControlWindow
      self.option = option
      self.receivedGoawayError = receivedGoawayError
      self.peerMaxConcurrentStreams = peerMaxConcurrentStreams
    }
  }

  /// Where one end of a socket is.
  public struct Address: Sendable, Hashable {
    /// The kind of address.
    public var address: Grpc.Channelz.V1.Address.Address?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      address: Grpc.Channelz.V1.Address.Address? = nil
    ) {
      self.address = address
    }

    /// The kind of address.
    public enum Address: Sendable, Hashable {
      /// TCP over IP.
      case tcpipAddress(Grpc.Channelz.V1.Address.TcpIpAddress)
      /// A socket of the local machine.
      case udsAddress(Grpc.Channelz.V1.Address.UdsAddress)
      /// Another kind.
      case otherAddress(Grpc.Channelz.V1.Address.OtherAddress)
    }

    /// An address of TCP over IP.
    public struct TcpIpAddress: Sendable, Hashable {
      /// 4 bytes, or 16.
      public var ipAddress: [UInt8] = []
      /// 0 to 65535; -1 when there is none.
      public var port: Int32 = 0

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        ipAddress: [UInt8] = [],
        port: Int32 = 0
      ) {
        self.ipAddress = ipAddress
        self.port = port
      }
    }

    /// The address of a socket of the local machine.
    public struct UdsAddress: Sendable, Hashable {
      /// Its file.
      public var filename: String = ""

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        filename: String = ""
      ) {
        self.filename = filename
      }
    }

    /// Any other address.
    public struct OtherAddress: Sendable, Hashable {
      /// For humans.
      public var name: String = ""
      /// For machines.
      public var value: Google.Protobuf.`Any`?

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        name: String = "",
        value: Google.Protobuf.`Any`? = nil
      ) {
        self.name = name
        self.value = value
      }
    }
  }

  /// How a connection is secured.
  public struct Security: Sendable, Hashable {
    /// The way.
    public var model: Grpc.Channelz.V1.Security.Model?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      model: Grpc.Channelz.V1.Security.Model? = nil
    ) {
      self.model = model
    }

    /// The way.
    public enum Model: Sendable, Hashable {
      /// TLS.
      case tls(Grpc.Channelz.V1.Security.Tls)
      /// Another one.
      case other(Grpc.Channelz.V1.Security.OtherSecurity)
    }

    /// With TLS.
    public struct Tls: Sendable, Hashable {
      /// What encrypts it.
      public var cipherSuite: Grpc.Channelz.V1.Security.Tls.CipherSuite?
      /// This end's certificate, in DER.
      public var localCertificate: [UInt8] = []
      /// The other end's certificate, in DER.
      public var remoteCertificate: [UInt8] = []

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        cipherSuite: Grpc.Channelz.V1.Security.Tls.CipherSuite? = nil,
        localCertificate: [UInt8] = [],
        remoteCertificate: [UInt8] = []
      ) {
        self.cipherSuite = cipherSuite
        self.localCertificate = localCertificate
        self.remoteCertificate = remoteCertificate
      }

      /// What encrypts it.
      public enum CipherSuite: Sendable, Hashable {
        /// The name in IANA's registry, such as `TLS_AES_128_GCM_SHA256`.
        case standardName(String)
        /// The name of one that has none there.
        case otherName(String)
      }
    }

    /// In another way.
    public struct OtherSecurity: Sendable, Hashable {
      /// For humans.
      public var name: String = ""
      /// For machines.
      public var value: Google.Protobuf.`Any`?

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        name: String = "",
        value: Google.Protobuf.`Any`? = nil
      ) {
        self.name = name
        self.value = value
      }
    }
  }

  /// How a socket is set, in one respect.
  public struct SocketOption: Sendable, Hashable {
    /// The option's name, such as `SO_SNDBUF`.
    public var name: String = ""
    /// Its value, for humans.
    public var value: String = ""
    /// Its value, for machines: one of the messages below.
    public var additional: Google.Protobuf.`Any`?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      name: String = "",
      value: String = "",
      additional: Google.Protobuf.`Any`? = nil
    ) {
      self.name = name
      self.value = value
      self.additional = additional
    }
  }

  /// The value of `SO_RCVTIMEO` and `SO_SNDTIMEO`.
  public struct SocketOptionTimeout: Sendable, Hashable {
    /// The time.
    public var duration: Google.Protobuf.Duration?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      duration: Google.Protobuf.Duration? = nil
    ) {
      self.duration = duration
    }
  }

  /// The value of `SO_LINGER`.
  public struct SocketOptionLinger: Sendable, Hashable {
    /// Whether closing waits.
    public var active: Bool = false
    /// For how long.
    public var duration: Google.Protobuf.Duration?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      active: Bool = false,
      duration: Google.Protobuf.Duration? = nil
    ) {
      self.active = active
      self.duration = duration
    }
  }

  /// The value of `TCP_INFO`.
  public struct SocketOptionTcpInfo: Sendable, Hashable {
    /// `tcpi_state` of Linux's `struct tcp_info`.
    public var tcpiState: UInt32 {
      _read { yield _storage.fields.tcpiState }
      _modify { yield &_storage.fields.tcpiState }
    }
    /// `tcpi_ca_state` of Linux's `struct tcp_info`.
    public var tcpiCaState: UInt32 {
      _read { yield _storage.fields.tcpiCaState }
      _modify { yield &_storage.fields.tcpiCaState }
    }
    /// `tcpi_retransmits` of Linux's `struct tcp_info`.
    public var tcpiRetransmits: UInt32 {
      _read { yield _storage.fields.tcpiRetransmits }
      _modify { yield &_storage.fields.tcpiRetransmits }
    }
    /// `tcpi_probes` of Linux's `struct tcp_info`.
    public var tcpiProbes: UInt32 {
      _read { yield _storage.fields.tcpiProbes }
      _modify { yield &_storage.fields.tcpiProbes }
    }
    /// `tcpi_backoff` of Linux's `struct tcp_info`.
    public var tcpiBackoff: UInt32 {
      _read { yield _storage.fields.tcpiBackoff }
      _modify { yield &_storage.fields.tcpiBackoff }
    }
    /// `tcpi_options` of Linux's `struct tcp_info`.
    public var tcpiOptions: UInt32 {
      _read { yield _storage.fields.tcpiOptions }
      _modify { yield &_storage.fields.tcpiOptions }
    }
    /// `tcpi_snd_wscale` of Linux's `struct tcp_info`.
    public var tcpiSndWscale: UInt32 {
      _read { yield _storage.fields.tcpiSndWscale }
      _modify { yield &_storage.fields.tcpiSndWscale }
    }
    /// `tcpi_rcv_wscale` of Linux's `struct tcp_info`.
    public var tcpiRcvWscale: UInt32 {
      _read { yield _storage.fields.tcpiRcvWscale }
      _modify { yield &_storage.fields.tcpiRcvWscale }
    }
    /// `tcpi_rto` of Linux's `struct tcp_info`.
    public var tcpiRto: UInt32 {
      _read { yield _storage.fields.tcpiRto }
      _modify { yield &_storage.fields.tcpiRto }
    }
    /// `tcpi_ato` of Linux's `struct tcp_info`.
    public var tcpiAto: UInt32 {
      _read { yield _storage.fields.tcpiAto }
      _modify { yield &_storage.fields.tcpiAto }
    }
    /// `tcpi_snd_mss` of Linux's `struct tcp_info`.
    public var tcpiSndMss: UInt32 {
      _read { yield _storage.fields.tcpiSndMss }
      _modify { yield &_storage.fields.tcpiSndMss }
    }
    /// `tcpi_rcv_mss` of Linux's `struct tcp_info`.
    public var tcpiRcvMss: UInt32 {
      _read { yield _storage.fields.tcpiRcvMss }
      _modify { yield &_storage.fields.tcpiRcvMss }
    }
    /// `tcpi_unacked` of Linux's `struct tcp_info`.
    public var tcpiUnacked: UInt32 {
      _read { yield _storage.fields.tcpiUnacked }
      _modify { yield &_storage.fields.tcpiUnacked }
    }
    /// `tcpi_sacked` of Linux's `struct tcp_info`.
    public var tcpiSacked: UInt32 {
      _read { yield _storage.fields.tcpiSacked }
      _modify { yield &_storage.fields.tcpiSacked }
    }
    /// `tcpi_lost` of Linux's `struct tcp_info`.
    public var tcpiLost: UInt32 {
      _read { yield _storage.fields.tcpiLost }
      _modify { yield &_storage.fields.tcpiLost }
    }
    /// `tcpi_retrans` of Linux's `struct tcp_info`.
    public var tcpiRetrans: UInt32 {
      _read { yield _storage.fields.tcpiRetrans }
      _modify { yield &_storage.fields.tcpiRetrans }
    }
    /// `tcpi_fackets` of Linux's `struct tcp_info`.
    public var tcpiFackets: UInt32 {
      _read { yield _storage.fields.tcpiFackets }
      _modify { yield &_storage.fields.tcpiFackets }
    }
    /// `tcpi_last_data_sent` of Linux's `struct tcp_info`.
    public var tcpiLastDataSent: UInt32 {
      _read { yield _storage.fields.tcpiLastDataSent }
      _modify { yield &_storage.fields.tcpiLastDataSent }
    }
    /// `tcpi_last_ack_sent` of Linux's `struct tcp_info`.
    public var tcpiLastAckSent: UInt32 {
      _read { yield _storage.fields.tcpiLastAckSent }
      _modify { yield &_storage.fields.tcpiLastAckSent }
    }
    /// `tcpi_last_data_recv` of Linux's `struct tcp_info`.
    public var tcpiLastDataRecv: UInt32 {
      _read { yield _storage.fields.tcpiLastDataRecv }
      _modify { yield &_storage.fields.tcpiLastDataRecv }
    }
    /// `tcpi_last_ack_recv` of Linux's `struct tcp_info`.
    public var tcpiLastAckRecv: UInt32 {
      _read { yield _storage.fields.tcpiLastAckRecv }
      _modify { yield &_storage.fields.tcpiLastAckRecv }
    }
    /// `tcpi_pmtu` of Linux's `struct tcp_info`.
    public var tcpiPmtu: UInt32 {
      _read { yield _storage.fields.tcpiPmtu }
      _modify { yield &_storage.fields.tcpiPmtu }
    }
    /// `tcpi_rcv_ssthresh` of Linux's `struct tcp_info`.
    public var tcpiRcvSsthresh: UInt32 {
      _read { yield _storage.fields.tcpiRcvSsthresh }
      _modify { yield &_storage.fields.tcpiRcvSsthresh }
    }
    /// `tcpi_rtt` of Linux's `struct tcp_info`.
    public var tcpiRtt: UInt32 {
      _read { yield _storage.fields.tcpiRtt }
      _modify { yield &_storage.fields.tcpiRtt }
    }
    /// `tcpi_rttvar` of Linux's `struct tcp_info`.
    public var tcpiRttvar: UInt32 {
      _read { yield _storage.fields.tcpiRttvar }
      _modify { yield &_storage.fields.tcpiRttvar }
    }
    /// `tcpi_snd_ssthresh` of Linux's `struct tcp_info`.
    public var tcpiSndSsthresh: UInt32 {
      _read { yield _storage.fields.tcpiSndSsthresh }
      _modify { yield &_storage.fields.tcpiSndSsthresh }
    }
    /// `tcpi_snd_cwnd` of Linux's `struct tcp_info`.
    public var tcpiSndCwnd: UInt32 {
      _read { yield _storage.fields.tcpiSndCwnd }
      _modify { yield &_storage.fields.tcpiSndCwnd }
    }
    /// `tcpi_advmss` of Linux's `struct tcp_info`.
    public var tcpiAdvmss: UInt32 {
      _read { yield _storage.fields.tcpiAdvmss }
      _modify { yield &_storage.fields.tcpiAdvmss }
    }
    /// `tcpi_reordering` of Linux's `struct tcp_info`.
    public var tcpiReordering: UInt32 {
      _read { yield _storage.fields.tcpiReordering }
      _modify { yield &_storage.fields.tcpiReordering }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var tcpiState: UInt32 = 0
      var tcpiCaState: UInt32 = 0
      var tcpiRetransmits: UInt32 = 0
      var tcpiProbes: UInt32 = 0
      var tcpiBackoff: UInt32 = 0
      var tcpiOptions: UInt32 = 0
      var tcpiSndWscale: UInt32 = 0
      var tcpiRcvWscale: UInt32 = 0
      var tcpiRto: UInt32 = 0
      var tcpiAto: UInt32 = 0
      var tcpiSndMss: UInt32 = 0
      var tcpiRcvMss: UInt32 = 0
      var tcpiUnacked: UInt32 = 0
      var tcpiSacked: UInt32 = 0
      var tcpiLost: UInt32 = 0
      var tcpiRetrans: UInt32 = 0
      var tcpiFackets: UInt32 = 0
      var tcpiLastDataSent: UInt32 = 0
      var tcpiLastAckSent: UInt32 = 0
      var tcpiLastDataRecv: UInt32 = 0
      var tcpiLastAckRecv: UInt32 = 0
      var tcpiPmtu: UInt32 = 0
      var tcpiRcvSsthresh: UInt32 = 0
      var tcpiRtt: UInt32 = 0
      var tcpiRttvar: UInt32 = 0
      var tcpiSndSsthresh: UInt32 = 0
      var tcpiSndCwnd: UInt32 = 0
      var tcpiAdvmss: UInt32 = 0
      var tcpiReordering: UInt32 = 0
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      tcpiState: UInt32 = 0,
      tcpiCaState: UInt32 = 0,
      tcpiRetransmits: UInt32 = 0,
      tcpiProbes: UInt32 = 0,
      tcpiBackoff: UInt32 = 0,
      tcpiOptions: UInt32 = 0,
      tcpiSndWscale: UInt32 = 0,
      tcpiRcvWscale: UInt32 = 0,
      tcpiRto: UInt32 = 0,
      tcpiAto: UInt32 = 0,
      tcpiSndMss: UInt32 = 0,
      tcpiRcvMss: UInt32 = 0,
      tcpiUnacked: UInt32 = 0,
      tcpiSacked: UInt32 = 0,
      tcpiLost: UInt32 = 0,
      tcpiRetrans: UInt32 = 0,
      tcpiFackets: UInt32 = 0,
      tcpiLastDataSent: UInt32 = 0,
      tcpiLastAckSent: UInt32 = 0,
      tcpiLastDataRecv: UInt32 = 0,
      tcpiLastAckRecv: UInt32 = 0,
      tcpiPmtu: UInt32 = 0,
      tcpiRcvSsthresh: UInt32 = 0,
      tcpiRtt: UInt32 = 0,
      tcpiRttvar: UInt32 = 0,
      tcpiSndSsthresh: UInt32 = 0,
      tcpiSndCwnd: UInt32 = 0,
      tcpiAdvmss: UInt32 = 0,
      tcpiReordering: UInt32 = 0
    ) {
      self.tcpiState = tcpiState
      self.tcpiCaState = tcpiCaState
      self.tcpiRetransmits = tcpiRetransmits
      self.tcpiProbes = tcpiProbes
      self.tcpiBackoff = tcpiBackoff
      self.tcpiOptions = tcpiOptions
      self.tcpiSndWscale = tcpiSndWscale
      self.tcpiRcvWscale = tcpiRcvWscale
      self.tcpiRto = tcpiRto
      self.tcpiAto = tcpiAto
      self.tcpiSndMss = tcpiSndMss
      self.tcpiRcvMss = tcpiRcvMss
      self.tcpiUnacked = tcpiUnacked
      self.tcpiSacked = tcpiSacked
      self.tcpiLost = tcpiLost
      self.tcpiRetrans = tcpiRetrans
      self.tcpiFackets = tcpiFackets
      self.tcpiLastDataSent = tcpiLastDataSent
      self.tcpiLastAckSent = tcpiLastAckSent
      self.tcpiLastDataRecv = tcpiLastDataRecv
      self.tcpiLastAckRecv = tcpiLastAckRecv
      self.tcpiPmtu = tcpiPmtu
      self.tcpiRcvSsthresh = tcpiRcvSsthresh
      self.tcpiRtt = tcpiRtt
      self.tcpiRttvar = tcpiRttvar
      self.tcpiSndSsthresh = tcpiSndSsthresh
      self.tcpiSndCwnd = tcpiSndCwnd
      self.tcpiAdvmss = tcpiAdvmss
      self.tcpiReordering = tcpiReordering
    }
  }

  /// Asks for the channels that the process made itself, those that are part of no other one.
  public struct GetTopChannelsRequest: Sendable, Hashable {
    /// The first number that is wanted; 0 begins at the beginning.
    public var startChannelId: Int64 = 0
    /// How many at most; 0 leaves it to the server.
    public var maxResults: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      startChannelId: Int64 = 0,
      maxResults: Int64 = 0
    ) {
      self.startChannelId = startChannelId
      self.maxResults = maxResults
    }
  }

  /// Some of the channels.
  public struct GetTopChannelsResponse: Sendable, Hashable {
    /// By ascending number.
    public var channel: [Grpc.Channelz.V1.Channel] = []
    /// Whether there are no more behind them.
    public var end: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      channel: [Grpc.Channelz.V1.Channel] = [],
      end: Bool = false
    ) {
      self.channel = channel
      self.end = end
    }
  }

  /// Asks for the servers.
  public struct GetServersRequest: Sendable, Hashable {
    /// The first number that is wanted; 0 begins at the beginning.
    public var startServerId: Int64 = 0
    /// How many at most; 0 leaves it to the server.
    public var maxResults: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      startServerId: Int64 = 0,
      maxResults: Int64 = 0
    ) {
      self.startServerId = startServerId
      self.maxResults = maxResults
    }
  }

  /// Some of the servers.
  public struct GetServersResponse: Sendable, Hashable {
    /// By ascending number.
    public var server: [Grpc.Channelz.V1.Server] = []
    /// Whether there are no more behind them.
    public var end: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      server: [Grpc.Channelz.V1.Server] = [],
      end: Bool = false
    ) {
      self.server = server
      self.end = end
    }
  }

  /// Asks for one server.
  public struct GetServerRequest: Sendable, Hashable {
    /// Its number.
    public var serverId: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      serverId: Int64 = 0
    ) {
      self.serverId = serverId
    }
  }

  /// One server.
  public struct GetServerResponse: Sendable, Hashable {
    /// The server.
    public var server: Grpc.Channelz.V1.Server?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      server: Grpc.Channelz.V1.Server? = nil
    ) {
      self.server = server
    }
  }

  /// Asks for the connections of a server.
  public struct GetServerSocketsRequest: Sendable, Hashable {
    /// The server's number.
    public var serverId: Int64 = 0
    /// The first number of a socket that is wanted; 0 begins at the beginning.
    public var startSocketId: Int64 = 0
    /// How many at most; 0 leaves it to the server.
    public var maxResults: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      serverId: Int64 = 0,
      startSocketId: Int64 = 0,
      maxResults: Int64 = 0
    ) {
      self.serverId = serverId
      self.startSocketId = startSocketId
      self.maxResults = maxResults
    }
  }

  /// Some of the connections.
  public struct GetServerSocketsResponse: Sendable, Hashable {
    /// By ascending number.
    public var socketRef: [Grpc.Channelz.V1.SocketRef] = []
    /// Whether there are no more behind them.
    public var end: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      socketRef: [Grpc.Channelz.V1.SocketRef] = [],
      end: Bool = false
    ) {
      self.socketRef = socketRef
      self.end = end
    }
  }

  /// Asks for one channel.
  public struct GetChannelRequest: Sendable, Hashable {
    /// Its number.
    public var channelId: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      channelId: Int64 = 0
    ) {
      self.channelId = channelId
    }
  }

  /// One channel.
  public struct GetChannelResponse: Sendable, Hashable {
    /// The channel.
    public var channel: Grpc.Channelz.V1.Channel?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      channel: Grpc.Channelz.V1.Channel? = nil
    ) {
      self.channel = channel
    }
  }

  /// Asks for one subchannel.
  public struct GetSubchannelRequest: Sendable, Hashable {
    /// Its number.
    public var subchannelId: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      subchannelId: Int64 = 0
    ) {
      self.subchannelId = subchannelId
    }
  }

  /// One subchannel.
  public struct GetSubchannelResponse: Sendable, Hashable {
    /// The subchannel.
    public var subchannel: Grpc.Channelz.V1.Subchannel?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      subchannel: Grpc.Channelz.V1.Subchannel? = nil
    ) {
      self.subchannel = subchannel
    }
  }

  /// Asks for one socket.
  public struct GetSocketRequest: Sendable, Hashable {
    /// Its number.
    public var socketId: Int64 = 0
    /// Whether what is costly to find out may be left out.
    public var summary: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      socketId: Int64 = 0,
      summary: Bool = false
    ) {
      self.socketId = socketId
      self.summary = summary
    }
  }

  /// One socket.
  public struct GetSocketResponse: Sendable, Hashable {
    /// The socket.
    public var socket: Grpc.Channelz.V1.Socket?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      socket: Grpc.Channelz.V1.Socket? = nil
    ) {
      self.socket = socket
    }
  }
}
