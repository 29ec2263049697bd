/** How a Vietnamese syllable begins, longest first. */
export const ONSETS = 'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x';

/** What can follow, without tone marks. */
export const RHYMES =
  'a ac ach ai am an ang anh ao ap at au ay ' +
  'ă ăc ăm ăn ăng ăp ăt ' +
  'â âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ' +
  'ê êch êm ên êng ênh êp êt êu ' +
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
  'ô ôc ôi ôm ôn ông ôp ôt ' +
  'ơ ơi ơm ơn ơp ơt ơng ' +
  'u ua uac uan uang uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uơn up ut uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
  'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
  'y yêm yên yêng yêt yêu yt ynh';
