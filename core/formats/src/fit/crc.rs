//! The checksum of FIT: CRC-16 with the reflected polynomial 0xA001 and no initial value (FIT
//! protocol, "CRC").

const TABLE: [u16; 256] = table();

/// The checksum of `bytes`. That of bytes followed by their own checksum, low byte first, is 0.
pub(super) fn checksum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, &byte| {
        (crc >> 8) ^ TABLE[usize::from((crc ^ u16::from(byte)) & 0xFF)]
    })
}

const fn table() -> [u16; 256] {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let mut crc = index as u16;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 {
                (crc >> 1) ^ 0xA001
            } else {
                crc >> 1
            };
            bit += 1;
        }
        table[index] = crc;
        index += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_value_of_the_catalogue_is_met() {
        // CRC-16/ARC of the nine digits, the usual check of an implementation.
        assert_eq!(checksum(b"123456789"), 0xBB3D);
    }

    #[test]
    fn bytes_with_their_checksum_come_to_zero() {
        let mut bytes = b"fresh legs".to_vec();
        let crc = checksum(&bytes);
        bytes.extend(crc.to_le_bytes());
        assert_eq!(checksum(&bytes), 0);
    }
}
