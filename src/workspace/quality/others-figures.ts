/** Whether the figures that the programme names as stated are of the site's invented people, and the records are own ones. */
export const hasOthersFigures = ({
	records,
	siteIsInvented
}: {
	records: { own: boolean };
	siteIsInvented: boolean;
}): boolean => records.own && siteIsInvented;
