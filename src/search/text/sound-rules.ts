/**
 * The sound of what stands at a place, and how many letters it takes: ph is f; sch, ch, hard c and qu
 * are k; soft c and z are s; x is ks; th is t; ae and oe are e; ou is u; y, ee and ie are i; w is v;
 * h is silent.
 */
export function soundAt(word: string, at: number): readonly [string, number] {
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  switch (letter) {
    case 'p':
    case 't':
      if (next === 'h') return [letter === 'p' ? 'f' : 't', 2];
      return [letter, 1];
    case 's':
      return next === 'c' && word.charAt(at + 2) === 'h' ? ['k', 3] : ['s', 1];
    case 'c':
      if (next === 'h') return ['k', 2];
      return [next === 'e' || next === 'i' || next === 'y' ? 's' : 'k', 1];
    case 'q':
      return ['k', next === 'u' ? 2 : 1];
    case 'x':
      return ['ks', 1];
    case 'z':
      return ['s', 1];
    case 'a':
      return next === 'e' ? ['e', 2] : ['a', 1];
    case 'o':
      if (next === 'e') return ['e', 2];
      return next === 'u' ? ['u', 2] : ['o', 1];
    case 'e':
      return next === 'e' ? ['i', 2] : ['e', 1];
    case 'i':
      return ['i', next === 'e' ? 2 : 1];
    case 'y':
      return ['i', 1];
    case 'w':
      return ['v', 1];
    case 'h':
      return ['', 1];
    default:
      return [letter, 1];
  }
}
