import CZlib

/// Unpacks what deflate packed, with the system's zlib.
final class Inflation {
    /// zlib keeps its address, so it must stay where it is.
    private let stream: UnsafeMutablePointer<z_stream>

    /// Nil where there is no memory for it.
    init?() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // Minus: without the head and checksum of a zlib stream, which a zip archive has none of.
        let status = inflateInit2_(
            stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// - Parameter limit: bytes after which it stops.
    /// - Returns: what it unpacks to, and whether that was all, and of all that is packed; nil where it is damaged.
    func unpack(_ packed: [UInt8], upTo limit: Int) -> (bytes: [UInt8], isWhole: Bool)? {
        guard inflateReset(stream) == Z_OK, let available = uInt(exactly: packed.count),
            let room = uInt(exactly: limit), limit > 0
        else { return nil }
        var packed = packed
        var status = Z_OK
        var rest: uInt = 0
        let bytes = packed.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: limit) { output, filled in
                stream.pointee.next_in = input.baseAddress
                stream.pointee.avail_in = available
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = room
                status = inflate(stream, Z_FINISH)
                rest = stream.pointee.avail_in
                filled = limit - Int(stream.pointee.avail_out)
            }
        }
        guard status == Z_STREAM_END || status == Z_OK || status == Z_BUF_ERROR else { return nil }
        return (bytes, status == Z_STREAM_END && rest == 0)
    }

    /// CRC-32, as zip has it.
    static func checksum(of bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            guard let count = uInt(exactly: buffer.count) else { return -1 }
            return Int(crc32(0, buffer.baseAddress, count))
        }
    }
}
