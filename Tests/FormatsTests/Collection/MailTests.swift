import Formats
import Foundation
import TargetSetting
import Testing

@Suite struct MailTests {
    private func mail(
        to name: String? = "Anne O'Neil", address: String = "head@example.org", subject: String = "Targets",
        body: String = "Hello\n"
    ) throws -> (header: [String], body: String) {
        let day = try #require(Day("2010-12-06"))
        let file = try MailFile(
            to: name.map { PersonText(kept: $0) }, address: address, subject: subject, body: body, day: day)
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(file.bytes.allSatisfy { $0 < 0x80 }, "not ASCII")
        #expect(text.replacing("\r\n", with: "").allSatisfy { $0 != "\n" && $0 != "\r" }, "a bare line break")
        for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 76, "\(line)") }
        let halves = try #require(text.firstRange(of: "\r\n\r\n"))
        return (
            text[..<halves.lowerBound].components(separatedBy: "\r\n"), String(text[halves.upperBound...])
        )
    }

    /// Undoes quoted-printable, written here once more.
    private func read(_ body: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(body.replacing("=\r\n", with: "").utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "=") {
                bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }

    @Test("A message is a draft in plain text to one person")
    func whole() throws {
        let (header, body) = try mail()
        #expect(
            header == [
                "X-Unsent: 1", "Date: Mon, 6 Dec 2010 09:00:00 +0000", "To: \"Anne O'Neil\"",
                " <head@example.org>", "Subject: Targets", "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
            ])
        #expect(body == "Hello\r\n")
    }

    static let bodies = [
        "", "One line without an end", "Two\nlines\n", "An empty line\n\n\nbetween\n", "Windows\r\nlines\r\n",
        "é – £ 😀 “quoted” ﬃ\n", String(repeating: "long ", count: 100), String(repeating: "é", count: 200),
        "a space at the end \nand a tab\t\n", "1 + 1 = 2 =3D =\n", ".\n..\nFrom here on\n>From\n",
        "\0\u{1B}[31m\n",
        String(repeating: "a", count: 75) + " \n" + String(repeating: "a", count: 76),
    ]

    @Test("A text arrives as it was written", arguments: bodies)
    func text(_ text: String) throws {
        let (_, body) = try mail(body: text)
        let ended = text.isEmpty || text.hasSuffix("\n") || text.hasSuffix("\r\n") ? text : text + "\n"
        #expect(read(body) == ended.replacing("\r\n", with: "\n"))
        for line in body.components(separatedBy: "\r\n") {
            #expect(line.last != " " && line.last != "\t" && line != "." && !line.hasPrefix("From "))
        }
    }

    static let names = [
        "Zoë", "Seán Ó Sámpla", "李", "O\"Neil \\ Sons", "Head <other@example.org>",
        "A\r\nBcc: all@example.org",
        "=?UTF-8?Q?Nobody?=", String(repeating: "Long Name ", count: 30), String(repeating: "😀", count: 60),
    ]

    @Test("No name and no subject adds a line to the header, and each is read back", arguments: names)
    func injected(_ name: String) throws {
        let (header, _) = try mail(to: name, subject: name)
        let fields = header.filter { !$0.hasPrefix(" ") }.compactMap { $0.split(separator: ":").first }
        #expect(
            fields == [
                "X-Unsent", "Date", "To", "Subject", "MIME-Version", "Content-Type",
                "Content-Transfer-Encoding",
            ])
        #expect(header.contains(" <head@example.org>"))
        let unfolded = header.joined(separator: "\n").replacing("?=\n =?", with: "?==?")
        let subject = try #require(unfolded.split(separator: "\n").first { $0.hasPrefix("Subject: ") })
            .dropFirst(9)
        // Encoded words beside each other are one text.
        let words = subject.split(separator: "=?UTF-8?Q?").map { $0.replacing("?=", with: "") }
        let isEncoded = subject.hasPrefix("=?UTF-8?Q?")
        let decoded = isEncoded ? read(words.joined().replacing("_", with: " ")) : String(subject)
        #expect(decoded == name.replacing("\r\n", with: "  "))
    }

    @Test(
        "What is not one plain address is refused with what it is",
        arguments: [
            "", "head", "@example.org", "head@", "head@example", "a@b@example.org",
            "head@example.org, b@c.org",
            "head@example.org\r\nBcc: x@example.org", "<head@example.org>", "he ad@example.org",
            ".a@example.org",
            "a..b@example.org", "head@-example.org", "head@exam_ple.org", "zoë@example.org",
            "head@example..org",
            String(repeating: "a", count: 65) + "@example.org",
            "a@" + String(repeating: "abcdefgh.", count: 30) + "org",
        ])
    func addresses(_ address: String) {
        #expect(throws: MailProblem.notAnAddress(address)) { try mail(address: address) }
        #expect(MailProblem.notAnAddress(address).message.contains("‘\(address)’"))
    }

    @Test("Ordinary addresses are taken", arguments: ["o'neil@example.org", "a.b+c@x-1.sch.uk", "1@2.org"])
    func taken(_ address: String) throws {
        #expect(try mail(to: nil, address: address).header.contains("To: \(address)"))
    }
}
