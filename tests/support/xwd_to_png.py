"""Turns what Xvfb keeps of its screen (-fbdir) into a picture: `python3 xwd_to_png.py SCREEN PICTURE.png`."""
import struct
import sys
import zlib


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main(screen, picture):
    data = open(screen, "rb").read()
    header = struct.unpack(">25I", data[:100])
    size, width, height, little_endian, bits, line, colours = (
        header[0], header[4], header[5], header[7] == 0, header[11], header[12], header[19])
    assert bits == 32, "not a screen of 24 bits"
    begin = size + colours * 12
    rows = bytearray()
    for y in range(height):
        pixels = data[begin + y * line:begin + y * line + width * 4]
        row = bytearray(width * 3)
        row[0::3], row[1::3], row[2::3] = (
            (pixels[2::4], pixels[1::4], pixels[0::4]) if little_endian else (pixels[1::4], pixels[2::4], pixels[3::4]))
        rows += b"\0" + row
    with open(picture, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
                   + chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + chunk(b"IEND", b""))


main(*sys.argv[1:])
