public import X86

/// One line of JSON for each exit: what the host was lent, which bus cycles it drove, what it answered.
struct ExitTrace {
  var sink: ByteSink
  let showsPrivate: Bool
  private let model: String
  private let handlers: HandlerPlacement
  private var index: UInt64 = 0
  private var line: JSONObject?
  private var accesses: [JSONObject] = []
  /// What the host may change, as it was at the exit.
  private(set) var before = RegisterFile()

  init(_ configuration: ExitTraceConfiguration, _ confinement: Confinement, _ handlers: HandlerPlacement) {
    sink = configuration.sink
    showsPrivate = configuration.showsPrivate
    model = confinement.name
    self.handlers = handlers
  }

  /// Begins a line. `position` is empty where the host does not know where the guest is.
  mutating func begin(_ kind: ExitKind, position: JSONObject, lent: JSONObject, before: RegisterFile) {
    if line != nil { end() }
    var object = JSONObject()
    object.add("index", index)
    object.add("model", model)
    object.add("handlers", handlers == .hosted ? "hosted" : "own")
    object.add("exit", kind.description)
    if !position.isEmpty { object.add("guest", position) }
    object.add("lent", lent)
    index += 1
    line = object
    self.before = before
  }

  mutating func append(_ access: DeviceAccess) {
    guard line != nil else { return }
    var object = JSONObject()
    object.add(access.isPort ? "port" : "address", hex: access.address)
    object.add("direction", access.direction == .read ? "read" : "write")
    object.add("width", UInt64(access.width.rawValue))
    object.add("value", hex: access.value)
    object.add("by", access.isClaimed ? "device" : "userspace")
    accesses.append(object)
  }

  mutating func answer(_ answer: JSONObject) { line?.add("answer", answer) }

  /// Writes the line that was begun, if one was.
  mutating func end() {
    guard var object = line else { return }
    line = nil
    if !accesses.isEmpty { object.add("cycles", accesses) }
    accesses.removeAll(keepingCapacity: true)
    for byte in object.string.utf8 { sink.append(byte) }
    sink.append(0x0A)
  }
}

extension Confinement {
  /// What the model is called on the command line.
  public var name: String {
    switch self {
    case .none: "none"
    case .vmx: "vmx"
    case .svm: "svm"
    case .sevES: "sev-es"
    case .tdx: "tdx"
    }
  }
}
