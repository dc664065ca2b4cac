/**
 * Frequent first names of the four countries and of the communities that move there: evidence that a column
 * contains names.
 */
const lists = [
	// Denmark
	'anne mette kirsten hanne helle susanne lone marianne lene camilla louise charlotte ida freja emma clara mathilde cecilie peter michael lars jens thomas henrik søren christian martin jan morten jesper niels rasmus mads anders mikkel frederik emil oskar',
	// Sweden
	'maria anna margareta elisabeth eva birgitta kristina karin ingrid christina sara emma lena kerstin malin jenny hanna linnéa elsa alice astrid lars mikael anders johan per karl erik jan peter thomas daniel fredrik hans andreas stefan magnus mattias oskar gustav axel björn',
	// Finland
	'maria helena johanna anneli kaarina marjatta anna liisa annikki hannele tuula päivi ritva leena sari minna katja heidi aino eino helmi sofia juhani johannes olavi antero tapani kalevi tapio matti mikko jari juha timo kari antti jukka pekka markku ville janne eero onni väinö',
	// Norway
	'anne inger kari marit ingrid liv eva berit astrid bjørg hilde anna solveig marianne randi ida nina silje nora ingeborg jan per bjørn ole lars kjell knut svein arne thomas geir hans morten tor martin terje odd erik henrik sander jonas håkon eirik',
	// Arabic, Kurdish, Persian, Afghan, Turkish
	'mohammed mohamed muhammad mohammad ahmed ahmad ali omar hassan hussein ibrahim khaled khalid mustafa mahmoud yusuf youssef abdullah abdul karim tariq samir bilal hamza fatima fatma aisha mariam maryam zahra zainab layla leila amina noor nour hana rania salma yasmin khadija samira reza mehdi hamid farid nasrin shirin parisa azadeh ayşe zeynep emine hatice elif mehmet murat emre serkan dilan rojin azad',
	// Somali, Eritrean, Ethiopian, West and Central African
	'abdi abdirahman abdullahi ismail hodan ayaan hibo ifrah sahra asha fadumo faduma halima warsame farah tesfaye yohannes samuel bereket selam hiwot meron senait abeba dawit amanuel kwame kofi ama abena chidi ngozi emeka blessing grace esther fatou aminata mamadou ousmane jean claude',
	// Ukrainian, Russian, Polish, Baltic, Romanian, former Yugoslavia
	'olena oksana iryna natalia nataliia kateryna tetiana svitlana yulia oleksandr andriy serhiy volodymyr dmytro mykola ivan olga tatiana irina elena ekaterina sergei vladimir dmitri aleksandr katarzyna małgorzata agnieszka joanna magdalena piotr krzysztof andrzej tomasz paweł marek jānis andris kristīne inga jonas andrius rasa andrei ioana mihai amir emina jasmin mirza dragan milica jelena',
	// South and East Asia, Latin America
	'priya anita sunita deepa rahul amit sanjay raj imran bilal nadia sana ayesha nguyen thi minh linh hoa anh wei li mei yan chen xin somchai malee aung thida maria jose juan carlos luis ana rosa carmen gabriela fernanda joão pedro lucas camila valentina diego',
	// English and others
	'john james david robert william mary linda susan sarah laura emily daniel george paul mark alexander sophia isabella lucas noah oliver'
];

const firstNames: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')));

const particle = '(?:de|da|dos|van|von|der|af|av|al|el|bin|bint|ibn|la|le|di)';
const word = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]{0,24}";
const shape = new RegExp(`^${word}(?:,? (?:${particle} )?${word}){0,4}$`, 'u');

/** Whether a text has the form of a name: one to five capitalised words, nothing else. */
export const isNameShaped = (text: string): boolean => text.length <= 80 && shape.test(text);

/** Whether one of the first five words of a text is a frequent first name. */
export function hasFirstName(text: string): boolean {
	if (text.length > 80) return false;
	return text
		.toLowerCase()
		.split(/[ ,.-]+/, 5)
		.some((part) => firstNames.has(part));
}
