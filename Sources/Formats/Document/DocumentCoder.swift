import Canonical

/// What stands in a document, declared once: the same lines read it and write it.
protocol DocumentValue {
    /// One with nothing in it, to read into.
    init()
    /// Reads it from what the coder reads, or writes it to what the coder writes.
    mutating func code(with coder: inout DocumentCoder)
}

/// An object with a list of its members, in the order of their names, as canonical JSON has them (RFC 8785).
protocol DocumentObject: DocumentValue {
    mutating func members(_ coder: inout DocumentCoder)
}

extension DocumentObject {
    mutating func code(with coder: inout DocumentCoder) {
        coder.beginObject()
        members(&coder)
        coder.endObject()
    }
}

/// Reads a document from JSON, or writes it as canonical JSON.
///
/// `Codable` over the same scanner and text takes a third more to collect submissions (docs/decisions.md).
struct DocumentCoder {
    /// What is read; nil while a document is written.
    private(set) var source: JSONValue?
    /// Where the next member of the object that is read is likely to be.
    private var place = 0
    /// What was written.
    var text: CanonicalText
    /// The cycle that a text was read with.
    let known: KnownCycle?
    /// Whether a member is missing, or of another kind.
    private(set) var isMismatched = false

    private init(into text: CanonicalText, knowing known: KnownCycle?) {
        self.text = text
        self.known = known
    }

    /// - Parameter known: the cycle that the text was read with.
    /// - Throws: `NotADocument`.
    static func read<Document: DocumentValue>(
        _ type: Document.Type = Document.self, from json: JSONValue, knowing known: KnownCycle? = nil
    ) throws(NotADocument) -> Document {
        var coder = DocumentCoder(into: CanonicalText(), knowing: known)
        var document = Document()
        coder.read(&document, from: json)
        if coder.isMismatched { throw NotADocument() }
        return document
    }

    /// A document as canonical JSON.
    static func bytes(of document: consuming some DocumentValue, capacity: Int = 0) -> [UInt8] {
        var coder = DocumentCoder(into: CanonicalText(capacity: capacity), knowing: nil)
        document.code(with: &coder)
        return coder.text.bytes
    }

    /// A document as the bytes of a file: canonical JSON and a line feed.
    static func line(of document: consuming some DocumentValue, capacity: Int = 0) -> [UInt8] {
        bytes(of: document, capacity: capacity) + [UInt8(ascii: "\n")]
    }

    /// What is read is of another kind.
    mutating func mismatch() { isMismatched = true }

    mutating func beginObject() {
        guard let source else { return text.beginObject() }
        if !source.isObject { mismatch() }
    }

    mutating func endObject() { if source == nil { text.endObject() } }

    mutating func member(_ name: StaticString, _ value: inout some DocumentValue) {
        guard let object = source else {
            text.name(name)
            return value.code(with: &self)
        }
        guard let member = object.member(name, at: &place) else { return mismatch() }
        read(&value, from: member)
    }

    /// A member that is left out where it has no value; `null` is read as none.
    mutating func member<Value: DocumentValue>(_ name: StaticString, _ value: inout Value?) {
        guard let object = source else {
            guard var present = value else { return }
            text.name(name)
            return present.code(with: &self)
        }
        guard let member = object.member(name, at: &place), !member.isNull else { return value = nil }
        var present = Value()
        read(&present, from: member)
        value = present
    }

    /// Reads a value that stands in what is read.
    mutating func read(_ value: inout some DocumentValue, from json: JSONValue) {
        let outer = (source, place)
        (source, place) = (json, json.firstMember)
        value.code(with: &self)
        (source, place) = outer
    }
}

/// It lacks a member that every document of its kind has, or has one of another kind.
struct NotADocument: Error {}
