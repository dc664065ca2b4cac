/** The letters of the DOS code page 850 from 128 on: no engine decodes it. Nordic letters are as in 437 and 865. */
const letters =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Decodes code page 850. Every byte is valid, so nothing is lost. */
export function decodeCp850(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : letters[byte - 128]!;
	return text;
}
