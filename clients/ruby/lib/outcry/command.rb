# frozen_string_literal: true

require "json"
require "optparse"
require "time"

require "grpc"

require_relative "failure"

module Outcry
  # What the scripts have in common: --server, --timeout and --json, usage errors, exit statuses.
  #
  # Exit status 0, 2 for a wrong option, 10 + the gRPC status code for a call that failed.
  class Command
    USAGE_STATUS = 2
    FAILED_CALL_BASE = 10

    def self.run(arguments)
      new.run(arguments)
    end

    def run(arguments)
      $stdout.sync = true
      @options = { server: ENV.fetch("OUTCRY_SERVER", "127.0.0.1:50051") }
      parse(arguments)
      execute
      0
    rescue OptionParser::ParseError => error
      warn "#{parser.program_name}: #{error.message}", "Try --help."
      USAGE_STATUS
    rescue GRPC::BadStatus => error
      failure = Failure.new(error)
      warn(*failure.lines)
      FAILED_CALL_BASE + failure.code
    rescue Interrupt
      130
    rescue Errno::EPIPE
      0
    end

    private

    attr_reader :options

    def parser
      @parser ||= OptionParser.new do |parser|
        parser.program_name = File.basename($PROGRAM_NAME)
        describe(parser)
        parser.separator ""
        parser.separator "Everywhere:"
        describe_everywhere(parser)
      end
    end

    def describe_everywhere(parser)
      parser.on("--server HOST:PORT", "Default: OUTCRY_SERVER, or 127.0.0.1:50051.") { |v| options[:server] = v }
      parser.on("--timeout SECONDS", Float, "How long a call may take.") { |v| options[:timeout] = v }
      parser.on("--json", "One JSON object a line, as the contract's JSON form.") { options[:json] = true }
      parser.on("-h", "--help", "Shows this.") do
        puts parser
        exit
      end
    end

    def parse(arguments)
      rest = parser.parse(arguments)
      raise OptionParser::NeedlessArgument, rest.first unless rest.empty?

      missing = required.reject { |name| options.key?(name) }
      raise OptionParser::MissingArgument, missing.map { |name| "--#{name.to_s.tr('_', '-')}" }.join(", ") if missing.any?
    end

    def stub(type)
      type.new(options[:server], :this_channel_is_insecure)
    end

    def deadline(default)
      seconds = options.fetch(:timeout, default)
      seconds && Time.now + seconds
    end

    def choice(prefix, value)
      :"#{prefix}_#{value.upcase.tr('-', '_')}"
    end

    # "ORDER_STATUS_FILLED" → "filled"
    def plain(prefix, value)
      value.to_s.delete_prefix("#{prefix}_").downcase
    end

    def print_message(message, text)
      puts(options[:json] ? message.to_json : text)
    end
  end
end
