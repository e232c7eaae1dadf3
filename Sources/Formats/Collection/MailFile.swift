package import FoundationEssentials
package import TargetSetting

/// A message as a file that a mail program opens as a draft (RFC 5322, plain text in UTF-8). It has no sender: the program
/// puts in whoever opens it.
package struct MailFile: Sendable {
    /// The whole message, header and body, in lines that end with CR LF.
    package let bytes: Data

    /// A message to one address, with a body in plain text.
    /// - Parameters:
    ///   - name: of the one it is for, where it is known.
    ///   - subject: one line; a line break in it becomes a space.
    ///   - day: of the message, until it is sent.
    /// - Throws: `MailProblem`.
    package init(
        to name: PersonText?, address: String, subject: String, body: String, day: Day
    ) throws(MailProblem) {
        guard EmailAddress.isOne(address) else { throw .notAnAddress(address) }
        let to = name.map { "\(HeaderText($0.text).phrase)\r\n <\(address)>" } ?? address
        let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][day.weekday]
        let month = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ][day.month - 1]
        let header = [
            "X-Unsent: 1", "Date: \(weekday), \(day.day) \(month) \(day.year) 09:00:00 +0000",
            "To: \(to)", "Subject: \(HeaderText(subject).unstructured)", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
        ]
        bytes = Data((header + ["", ""]).joined(separator: "\r\n").utf8) + QuotedPrintable.bytes(of: body)
    }
}

/// Why there is no message.
package enum MailProblem: UserFacing, Equatable {
    case notAnAddress(String)

    package var code: String { "mail-address" }

    package var facts: Facts {
        switch self {
        case .notAnAddress(let text): ["typed": text]
        }
    }

    package var message: String {
        switch self {
        case .notAnAddress(let text):
            "‘\(text)’ is not one e-mail address such as head@example.org. Put it right in the list of units."
        }
    }
}

/// Text for the header of a message, whatever it holds: nothing in it ends the line or begins another header.
struct HeaderText {
    private let text: String

    init(_ text: String) {
        self.text = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? " " : $0 }))
    }

    /// As a subject.
    var unstructured: String { isPlain ? text : words }

    /// As somebody's name.
    var phrase: String {
        guard isPlain else { return words }
        return "\""
            + text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
    }

    /// Short ASCII that nobody takes for an encoded word.
    private var isPlain: Bool {
        text.utf8.count <= 60 && text.utf8.allSatisfy { $0 < 0x80 } && !text.contains("=?")
    }

    /// Encoded words (RFC 2047) short enough for a line each, no character cut.
    private var words: String {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            let encoded = scalar.utf8.map { byte in
                byte.isLetterOrDigit ? String(UnicodeScalar(byte)) : byte == 0x20 ? "_" : "=\(byte.twoDigits)"
            }.joined()
            if word.utf8.count + encoded.utf8.count > 54 {
                words.append(word)
                word = ""
            }
            word += encoded
        }
        return (words + [word]).map { "=?UTF-8?Q?\($0)?=" }.joined(separator: "\r\n ")
    }
}

/// Text as bytes that every mail server passes on unchanged (RFC 2045): English stays readable in it.
enum QuotedPrintable {
    static func bytes(of text: String) -> Data {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
        // The last line has its end too, and no other after it.
        let ended = lines.last?.isEmpty ?? true ? lines.dropLast() : lines[...]
        return Data(ended.map { line(Array($0)) + "\r\n" }.joined().utf8)
    }

    /// Spaces at the end get lost on the way; a full stop or `From ` at the beginning means something to some servers.
    private static func line(_ bytes: [UInt8]) -> String {
        var written = ""
        var length = 0
        let isTaken = bytes.first == UInt8(ascii: ".") || bytes.starts(with: "From ".utf8)
        for (position, byte) in bytes.enumerated() {
            let piece =
                position == 0 && isTaken
                ? "=\(byte.twoDigits)" : piece(byte, isLast: position == bytes.count - 1)
            if length + piece.utf8.count > 75 {
                written += "=\r\n"
                length = 0
            }
            written += piece
            length += piece.utf8.count
        }
        return written
    }

    private static func piece(_ byte: UInt8, isLast: Bool) -> String {
        let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        let isGraphic = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
        return (isBlank && !isLast) || isGraphic ? String(UnicodeScalar(byte)) : "=\(byte.twoDigits)"
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// `0A`.
    fileprivate var twoDigits: String {
        (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
    }
}
