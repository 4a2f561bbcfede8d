/** The words about the copy that a browser or a file holds, in Spanish. */
export const offline = {
  title: 'Copia sin conexión',
  held: 'Esta página funciona también sin red. Datos del {day}',
  file: 'Un solo archivo, sin red. Datos del {day}',
  age: 'antigüedad: {days} días',
  old: 'La copia es antigua: busque una más reciente.',
  keeping: {
    promised: 'Este navegador conserva la copia.',
    'may-go': 'Este navegador puede borrar la copia si le falta espacio.',
    'page-only': 'Este navegador no conserva ninguna copia: desaparece al cerrar la página.',
  },
  notOnHttp:
    'Sin https, un navegador no puede volver a abrir esta página cuando no hay red. Lleve consigo la página en un solo archivo.',
  oneFile: 'Descargar la página en un solo archivo',
  newer: 'Hay datos nuevos del {day}.',
  load: 'Cargarlos',
  needsService: 'Esta parte necesita el servicio y una red.',
  noCopy: 'No hay red y este navegador aún no tiene copia. Abra la página una vez con red.',
  noScript: 'Este archivo necesita JavaScript, que está desactivado en este navegador.',
} as const;
