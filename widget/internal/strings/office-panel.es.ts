// What every panel of an office screen says in Spanish beside its own words. Never shown to a coach.
import type { PanelWords } from '../../organization-settings/settings-panel.ts';

const words: PanelWords = {
  loading: 'Cargando…',
  offline: 'No podemos comunicarnos con el servidor. Revise su conexión e intente de nuevo.',
  failed: 'No funcionó. No se cambió nada. Intente de nuevo.',
  notOwner: 'Su función no permite esto aquí. Pregunte a un propietario de la organización.',
  sessionEnded: 'Su sesión terminó. Inicie sesión de nuevo para seguir.',
  retry: 'Intentar de nuevo',
};
export default words;
