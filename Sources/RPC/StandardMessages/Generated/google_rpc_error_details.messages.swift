// Generated from google/rpc/error_details.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Google.Rpc {
  /// The cause of an error, for programs.
  public struct ErrorInfo: Sendable, Hashable {
    /// The reason, in UPPER_SNAKE_CASE, unique within its domain.
    public var reason: String = ""
    /// The service or tool that the reason belongs to.
    public var domain: String = ""
    /// Further facts about this error, by lowerCamelCase names.
    public var metadata: [String: String] = [:]

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      reason: String = "",
      domain: String = "",
      metadata: [String: String] = [:]
    ) {
      self.reason = reason
      self.domain = domain
      self.metadata = metadata
    }
  }

  /// When a failed request may be sent again.
  public struct RetryInfo: Sendable, Hashable {
    /// How long to wait at least.
    public var retryDelay: Google.Protobuf.Duration?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      retryDelay: Google.Protobuf.Duration? = nil
    ) {
      self.retryDelay = retryDelay
    }
  }

  /// What helps to find a fault in the server.
  public struct DebugInfo: Sendable, Hashable {
    /// The stack at the error, innermost call first.
    public var stackEntries: [String] = []
    /// More, as the server likes.
    public var detail: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      stackEntries: [String] = [],
      detail: String = ""
    ) {
      self.stackEntries = stackEntries
      self.detail = detail
    }
  }

  /// How a quota check failed.
  public struct QuotaFailure: Sendable, Hashable {
    /// All quotas that were passed.
    public var violations: [Google.Rpc.QuotaFailure.Violation] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      violations: [Google.Rpc.QuotaFailure.Violation] = []
    ) {
      self.violations = violations
    }

    /// One quota that was passed.
    public struct Violation: Sendable, Hashable {
      /// Whom the quota is for, such as "project:<id>".
      public var subject: String = ""
      /// Which quota it is and how it was passed.
      public var description: String = ""

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        subject: String = "",
        description: String = ""
      ) {
        self.subject = subject
        self.description = description
      }
    }
  }

  /// Which preconditions failed.
  public struct PreconditionFailure: Sendable, Hashable {
    /// All preconditions that failed.
    public var violations: [Google.Rpc.PreconditionFailure.Violation] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      violations: [Google.Rpc.PreconditionFailure.Violation] = []
    ) {
      self.violations = violations
    }

    /// One precondition that failed.
    public struct Violation: Sendable, Hashable {
      /// The kind of precondition.
      public var type: String = ""
      /// What failed it, within the kind.
      public var subject: String = ""
      /// How it failed and what would satisfy it.
      public var description: String = ""

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        type: String = "",
        subject: String = "",
        description: String = ""
      ) {
        self.type = type
        self.subject = subject
        self.description = description
      }
    }
  }

  /// What is wrong with a request, whatever the state of the server.
  public struct BadRequest: Sendable, Hashable {
    /// All fields that are wrong.
    public var fieldViolations: [Google.Rpc.BadRequest.FieldViolation] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      fieldViolations: [Google.Rpc.BadRequest.FieldViolation] = []
    ) {
      self.fieldViolations = fieldViolations
    }

    /// One field that is wrong.
    public struct FieldViolation: Sendable, Hashable {
      /// The path of the field, such as "order.legs[2].quantity".
      public var field: String = ""
      /// Why the value is wrong.
      public var description: String = ""
      /// The reason, in UPPER_SNAKE_CASE, for programs.
      public var reason: String = ""
      /// The description in the caller's language.
      public var localizedMessage: Google.Rpc.LocalizedMessage?

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        field: String = "",
        description: String = "",
        reason: String = "",
        localizedMessage: Google.Rpc.LocalizedMessage? = nil
      ) {
        self.field = field
        self.description = description
        self.reason = reason
        self.localizedMessage = localizedMessage
      }
    }
  }

  /// How to name a request when asking about it.
  public struct RequestInfo: Sendable, Hashable {
    /// An opaque string that the server's logs can be searched for.
    public var requestId: String = ""
    /// Data that was used to serve the request.
    public var servingData: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      requestId: String = "",
      servingData: String = ""
    ) {
      self.requestId = requestId
      self.servingData = servingData
    }
  }

  /// The resource that an error is about.
  public struct ResourceInfo: Sendable, Hashable {
    /// The kind of resource.
    public var resourceType: String = ""
    /// Its name.
    public var resourceName: String = ""
    /// Its owner.
    public var owner: String = ""
    /// What went wrong with it.
    public var description: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      resourceType: String = "",
      resourceName: String = "",
      owner: String = "",
      description: String = ""
    ) {
      self.resourceType = resourceType
      self.resourceName = resourceName
      self.owner = owner
      self.description = description
    }
  }

  /// Where to read more.
  public struct Help: Sendable, Hashable {
    /// Links to documentation on the error.
    public var links: [Google.Rpc.Help.Link] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      links: [Google.Rpc.Help.Link] = []
    ) {
      self.links = links
    }

    /// A link.
    public struct Link: Sendable, Hashable {
      /// What the link offers.
      public var description: String = ""
      /// Its URL.
      public var url: String = ""

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        description: String = "",
        url: String = ""
      ) {
        self.description = description
        self.url = url
      }
    }
  }

  /// A message for people, in their language.
  public struct LocalizedMessage: Sendable, Hashable {
    /// The language, as a BCP 47 tag such as "en-US".
    public var locale: String = ""
    /// The message.
    public var message: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      locale: String = "",
      message: String = ""
    ) {
      self.locale = locale
      self.message = message
    }
  }
}
