/** An SVG that loads nothing from elsewhere, as PNG of twice its size: for sharp screens and for print. */
export async function svgToPng(svg: string): Promise<Blob> {
	const image = new Image();
	// As data, which the policy of every page allows for images.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = 2 * image.naturalWidth;
	canvas.height = 2 * image.naturalHeight;
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (png === null) throw new Error('missing memory: a picture of this size');
	return png;
}
