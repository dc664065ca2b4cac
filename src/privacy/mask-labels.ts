import type { DirectKind } from './finding.ts';

/** What stands in place of an identifier. Labels contain no digit and no `@`, so that a masked text is not masked again. */
export const maskLabels: Record<DirectKind, string> = {
	email: '[e-mail]',
	phone: '[phone]',
	national_number: '[national number]',
	official_number: '[official number]',
	bank_account: '[bank account]',
	name: '[name]',
	address: '[address]',
	ip_address: '[IP address]',
	position: '[position]',
	social_profile: '[profile]',
	local_id: '[id]'
};
